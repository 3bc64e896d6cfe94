namespace OpgaveSim.Results.Wording;

/// <summary>What came out, in one sentence and a few short ones that stand under it.</summary>
/// <param name="Headline">The sentence.</param>
/// <param name="Support">Whether other baselines and yardsticks agree; may be empty.</param>
public sealed record Message(string Headline, IReadOnlyList<string> Support);
