"""What scripts/measure_themes consists of.

sets      the moments of each set, read once by the model and kept in a folder
rivals    the topics that BERTopic (as it comes) and Turftopic's KeyNMF find in the same moments and vectors
figures   coherence, diversity, agreement with labels made by hand
lasting   the same themes again: with one seed, other seeds, other threads, week after week
many      a hundred thousand moments and a million: time and memory
sheet     themes as an analyst sees them, for judging names
"""
