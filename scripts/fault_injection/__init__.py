"""What scripts/faults consists of: real processes that are killed under load, and an audit of what is left.

programs   `storymine serve` and `storymine work` as processes that are started, killed and started again
databases  SQLite in a file or a PostgreSQL of our own, that can be restarted and can run out of room
load       clients that hand in stories, send again what was not answered, and remember what was accepted
audit      what is in the store, held against what the clients remember
storm      kills and restarts at random moments while the clients are at it
full_disk  a store that runs out of room and gets it back
"""
