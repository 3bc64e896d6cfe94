namespace OpgaveSim.Model.Records;

/// <summary>A realised solution beside the precedents that all scenarios of its world share.</summary>
/// <param name="Issue">Its issue.</param>
/// <param name="Precedents">Precedents of the issue, over all scenarios; the same in each.</param>
/// <param name="Novelty">Distance from them, 1 = chance; null: fewer than 5 precedents, or a yardstick of 0.</param>
/// <param name="NoveltyGivenSize">The same against solutions that turn as many choices.</param>
public sealed record CommonSolution(int Issue, int Precedents, double? Novelty, double? NoveltyGivenSize);
