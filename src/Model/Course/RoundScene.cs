using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Model.Course;

/// <summary>What could be seen in a round, by whom and where. Immutable.</summary>
/// <param name="Record">The round in numbers.</param>
/// <param name="Convened">Tables that convened, each with who started it.</param>
/// <param name="Asked">Who was asked, table by table.</param>
/// <param name="Joined">Who joined, table by table.</param>
/// <param name="Deliberating">Tables that met, closed ones included.</param>
/// <param name="Left">Who left a table.</param>
/// <param name="Agreed">Tables that agreed on what now has to be carried out.</param>
/// <param name="Released">Who of them is free to sit elsewhere, as others carry it out.</param>
/// <param name="Closed">Tables that closed, placed among what was there before.</param>
/// <param name="Waiting">Issues that nobody could take up yet, by id.</param>
/// <param name="IsOver">Whether this was the last round.</param>
public sealed record RoundScene(
    RoundRecord Record, IReadOnlyList<IssueActor> Convened, IReadOnlyList<IssueActor> Asked, IReadOnlyList<IssueActor> Joined,
    IReadOnlyList<int> Deliberating, IReadOnlyList<IssueActor> Left, IReadOnlyList<int> Agreed, IReadOnlyList<IssueActor> Released,
    IReadOnlyList<ClosedTable> Closed, IReadOnlyList<int> Waiting, bool IsOver);
