namespace OpgaveSim.Model.World;

/// <summary>A table that exists in a case.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name as a reader should see it.</param>
/// <param name="Members">Indices of its members, ascending.</param>
/// <param name="Issue">Identifier of the issue it works on, where given.</param>
public sealed record CaseTable(string Id, string Name, IReadOnlyList<int> Members, string? Issue = null);
