namespace OpgaveSim.Model.World;

/// <summary>An issue that a case wants worked on.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name as a reader should see it.</param>
/// <param name="Round">Round of arrival, from 0. −1, then for all issues: they arrive at the world's rate, the list over and over.</param>
/// <param name="Requirement">Weight of each domain, ≥ 0, summing to 1; positive on the involved domains.</param>
public sealed record CaseIssue(string Id, string Name, int Round, IReadOnlyList<double> Requirement);
