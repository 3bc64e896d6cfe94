namespace OpgaveSim.Model.Outcomes;

/// <summary>
/// (F(x) − F(x⁰)) / (F* − F(x⁰)): how much of what could be gained on an issue a solution gains. 0 is the status quo, 1 the
/// best that full information finds; above 1 stays.
/// </summary>
public static class Quality
{
    /// <summary>The quality; no value where F* ≤ F(x⁰).</summary>
    /// <param name="achieved">F(x).</param>
    /// <param name="statusQuo">F(x⁰).</param>
    /// <param name="best">F*.</param>
    public static double? Of(double achieved, double statusQuo, double best) =>
        best <= statusQuo ? null : (achieved - statusQuo) / (best - statusQuo);
}
