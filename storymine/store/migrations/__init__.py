"""How the tables came to be: numbered migrations, run by storymine.store.migrate."""
