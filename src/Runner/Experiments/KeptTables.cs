namespace OpgaveSim.Runner.Experiments;

/// <summary>The tables of results that an experiment can choose to keep, by name.</summary>
public static class KeptTables
{
    /// <summary>One row a run; always kept.</summary>
    public const string Run = "run";
    /// <summary>One row a kind of actor.</summary>
    public const string Kind = "kind";
    /// <summary>One row a round.</summary>
    public const string Round = "round";
    /// <summary>One row a collaboration table that closed.</summary>
    public const string Gathering = "gathering";
    /// <summary>One row a member of a table.</summary>
    public const string Member = "member";
    /// <summary>One row a realised solution.</summary>
    public const string Solution = "solution";
    /// <summary>One row an actor.</summary>
    public const string Actor = "actor";
    /// <summary>One row an end of a tie.</summary>
    public const string Tie = "tie";

    /// <summary>Runs from which on actor, tie and member are kept only when asked for.</summary>
    public const int ManyRuns = 1000;

    /// <summary>Tables that an experiment can choose; run is always kept.</summary>
    public static IReadOnlyList<string> Choices { get; } = [Kind, Round, Gathering, Member, Solution, Actor, Tie];

    /// <summary>Names of the tables that an experiment keeps.</summary>
    /// <param name="keep">What the experiment asks for; null: nothing said.</param>
    /// <param name="runs">Number of runs.</param>
    public static IReadOnlySet<string> Of(IReadOnlyList<string>? keep, long runs) =>
        (keep ?? (runs >= ManyRuns ? Choices.Except([Member, Actor, Tie]) : Choices)).Append(Run).ToHashSet();
}
