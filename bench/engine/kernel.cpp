// The bare kernel (see kernel.ts) in C++. Usage: kernel MEMBERS WARMUP TICKS plain|best; writes
// nanoseconds a tie visited, ties visited and ties dropped.
// plain: a structure of arrays, a die for every member. best: rows of packed ties, who is online
// found by skipping, and what is needed next fetched ahead.

#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

using std::uint32_t;
constexpr int TIES = 20;
constexpr double P = 5.0 / 96;
constexpr uint32_t ONLINE = static_cast<uint32_t>(P * 4294967296.0);
constexpr float WARMING = 0.05F;

static std::vector<float> annoyanceLeft(8192), warmthLeft(8192), rate_a;
static long visited = 0, dropped = 0;

static uint32_t bits(uint32_t tick, uint32_t a) {
  uint32_t h = (tick * 0x9e3779b1U) ^ (a * 0x85ebca6bU);
  h = (h ^ (h >> 16)) * 0x85ebca6bU;
  h = (h ^ (h >> 13)) * 0xc2b2ae35U;
  return h ^ (h >> 16);
}

struct Plain {
  uint32_t members;
  std::vector<uint32_t> target_e;
  std::vector<float> annoyance_e, warmth_e;
  std::vector<int> touched_e;
  std::vector<unsigned char> ties_a;

  explicit Plain(uint32_t n) : members(n), annoyance_e(n * TIES), warmth_e(n * TIES),
                               touched_e(n * TIES), ties_a(n, TIES) {
    for (uint32_t a = 0; a < n; a++)
      for (int i = 0; i < TIES; i++) target_e.push_back(bits(-2 - i, a) % n);
  }

  void tick(int now) {
    for (uint32_t a = 0; a < members; a++) {
      if (bits(now, a) >= ONLINE) continue;
      const long first = long(a) * TIES;
      visited += ties_a[a];
      for (long e = first + ties_a[a] - 1; e >= first; e--) {
        const int age = now - touched_e[e];
        annoyance_e[e] = annoyance_e[e] * annoyanceLeft[age] + rate_a[target_e[e]];
        const float warmth = warmth_e[e] * warmthLeft[age];
        warmth_e[e] = warmth + WARMING * (1 - warmth);
        touched_e[e] = now;
        if (annoyance_e[e] <= 1 + warmth_e[e]) continue;
        const long last = first + --ties_a[a];
        target_e[e] = target_e[last];
        annoyance_e[e] = annoyance_e[last];
        warmth_e[e] = warmth_e[last];
        touched_e[e] = touched_e[last];
        dropped++;
      }
    }
  }
};

struct Tie {
  uint32_t target;
  float annoyance, warmth;
  int touched;
};

struct Best {
  uint32_t members;
  std::vector<Tie> rows;
  std::vector<unsigned char> ties_a;
  std::vector<uint32_t> online;

  explicit Best(uint32_t n) : members(n), ties_a(n, TIES) {
    for (uint32_t a = 0; a < n; a++)
      for (int i = 0; i < TIES; i++) rows.push_back({bits(-2 - i, a) % n, 0, 0, 0});
  }

  void tick(int now) {
    const double step = 1 / std::log1p(-P);
    online.clear();
    for (uint32_t n = 0, a = 0;; n++, a++) {
      a += static_cast<uint32_t>(std::log((bits(now, n) + 0.5) / 4294967296.0) * step);
      if (a >= members) break;
      online.push_back(a);
    }
    const size_t many = online.size();
    for (size_t n = 0; n < many; n++) {
      if (n + 8 < many)
        for (int line = 0; line < TIES; line += 4)
          __builtin_prefetch(&rows[size_t(online[n + 8]) * TIES + line], 1);
      if (n + 4 < many)
        for (int i = 0; i < TIES; i++)
          __builtin_prefetch(&rate_a[rows[size_t(online[n + 4]) * TIES + i].target]);
      const uint32_t a = online[n];
      Tie *const row = &rows[size_t(a) * TIES];
      visited += ties_a[a];
      for (int i = ties_a[a] - 1; i >= 0; i--) {
        Tie &tie = row[i];
        const int age = now - tie.touched;
        tie.annoyance = tie.annoyance * annoyanceLeft[age] + rate_a[tie.target];
        const float warmth = tie.warmth * warmthLeft[age];
        tie.warmth = warmth + WARMING * (1 - warmth);
        tie.touched = now;
        if (tie.annoyance <= 1 + tie.warmth) continue;
        tie = row[--ties_a[a]];
        dropped++;
      }
    }
  }
};

template <class Kernel> static void measure(uint32_t members, int warmup, int ticks) {
  Kernel kernel(members);
  for (int now = 0; now < warmup; now++) kernel.tick(now);
  visited = 0;
  const auto begun = std::chrono::steady_clock::now();
  for (int now = warmup; now < warmup + ticks; now++) kernel.tick(now);
  const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - begun;
  std::printf("%.4f %ld %ld\n", took.count() / visited, visited, dropped);
}

int main(int, char **argv) {
  const uint32_t members = std::strtoul(argv[1], nullptr, 10);
  for (int age = 0; age < 8192; age++) {
    annoyanceLeft[age] = std::exp2(-age / 288.0);
    warmthLeft[age] = std::exp2(-age / 1344.0);
  }
  for (uint32_t a = 0; a < members; a++) rate_a.push_back(bits(-1, a) / 4294967296.0 * 0.07);
  const bool best = std::strcmp(argv[4], "best") == 0;
  (best ? measure<Best> : measure<Plain>)(members, std::atoi(argv[2]), std::atoi(argv[3]));
}
