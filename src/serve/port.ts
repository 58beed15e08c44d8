/** The port tried first: free of usual services, easy to say. */
export const usualPort = 4680
