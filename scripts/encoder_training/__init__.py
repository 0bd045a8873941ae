"""What scripts/train_transformer is made of; needs the extra `train`, and nothing of it ships."""
