using System.Numerics;
using OpgaveSim.Model.Issues;

namespace OpgaveSim.Model.Originality;

/// <summary>The share of an issue's choices that a solution turns from the status quo, in [0, 1].</summary>
public static class Radicalness
{
    /// <summary>The radicalness of a solution.</summary>
    public static double Of(Issue issue, ulong solution, ulong statusQuo) =>
        (double)Turned(issue, solution, statusQuo) / BitOperations.PopCount(issue.ChoiceMask);

    /// <summary>The number of an issue's choices that a solution turns from the status quo: its reach.</summary>
    public static int Turned(Issue issue, ulong solution, ulong statusQuo) => BitOperations.PopCount((solution ^ statusQuo) & issue.ChoiceMask);
}
