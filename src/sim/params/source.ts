/** The source that most rows without a paper refer to. */
export const POST = 'SOURCE: the post of 2008 and its comments';
