namespace OpgaveSim.Model.Mail;

/// <summary>An actor at, or asked to, the table of an issue.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Actor">The actor.</param>
public readonly record struct IssueActor(int Issue, int Actor);
