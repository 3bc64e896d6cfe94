namespace OpgaveSim.Model.Records;

/// <summary>What is known of a run when all scenarios of its world are done.</summary>
/// <param name="Solutions">Its realised solutions, by issue.</param>
/// <param name="Measures">Values of the measures of worlds, by measure; null is no value.</param>
/// <param name="IssuesCounted">Issues that new-and-useful is a share of, the same in all scenarios of the world.</param>
public sealed record CommonRecord(IReadOnlyList<CommonSolution> Solutions, IReadOnlyDictionary<string, double?> Measures, int IssuesCounted);
