"""What scripts/train_encoder is made of; needs the extra `train`, and nothing of it ships."""
