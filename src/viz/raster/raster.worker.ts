/** Entry of the rasteriser's worker. */
import { serve } from './serve.ts';

serve();
