namespace OpgaveSim.Grains;

/// <summary>How long a silo keeps worlds that nobody asks about.</summary>
/// <param name="AbandonAfter">
/// A world that nobody began, followed or fetched for so long is stopped and its grains are ended, because its runner is gone. Null: it is
/// kept as long as its silo lives.
/// </param>
public sealed record WorldKeeping(TimeSpan? AbandonAfter);
