"""What scripts/train_redaction needs: texts with names and streets that do not exist, and a linear model."""
