using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Deliberation;

/// <summary>How many meetings the table of an issue holds at most: the same in all scenarios that set them alike.</summary>
public static class MeetingLimit
{
    /// <summary>Fewest meetings that can be drawn. A plain number can be 0: formation alone.</summary>
    public const int Least = 1;

    /// <summary>Most meetings.</summary>
    public const int Most = 60;

    /// <summary>m, 1 … 60, or 0 where that is the number of all tables.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="issue">The issue's id.</param>
    public static int Of(KeyedDraws draws, TableParameters p, int issue) => p.Meetings.Of(draws, Purpose.IssueMeetings, issue, Least, Most);

    /// <summary>The fewest meetings that a table can have; 0: no table meets.</summary>
    /// <param name="p">The scenario's parameters.</param>
    public static int Fewest(TableParameters p) => p.Meetings.Smallest(Least);
}
