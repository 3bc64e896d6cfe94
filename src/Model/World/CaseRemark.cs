namespace OpgaveSim.Model.World;

/// <summary>One thing that was assumed, merged, dropped or generated where a case was read: a whole sentence in both languages.</summary>
/// <param name="English">English.</param>
/// <param name="Dutch">Dutch.</param>
public sealed record CaseRemark(string English, string Dutch);
