using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The positions of the actors, as interests.</summary>
internal static class CaseInterests
{
    /// <summary>Positions, actor by actor, domain by domain, each in [−1, 1]; what is not given is 0, and all are NaN without a file.</summary>
    public static double[] Read(CaseReading reading, CaseIds actors, CaseIds domains)
    {
        var given = CasePairs.Read(reading, CaseFiles.Positions, actors, domains, NumberRange.Position);
        if (given is null)
        {
            if (domains.Count > 0)
            {
                reading.Remarks.Add(CaseRemarkTexts.InterestsGenerated);
            }

            return [.. Enumerable.Repeat(double.NaN, actors.Count * domains.Count)];
        }

        var missing = given.Count(double.IsNaN);
        reading.Remarks.Count(missing, CaseRemarkTexts.PositionsZero(missing, given.Length));
        double[] positions = [.. given.Select(value => double.IsNaN(value) ? 0 : value)];
        string[] none = [.. actors.Ids.Where((_, actor) =>
            positions.AsSpan(actor * domains.Count, domains.Count).IndexOfAnyExcept(0.0) < 0)];
        reading.Remarks.Count(none.Length, CaseRemarkTexts.WithoutInterests(none.Length, Shown.Some(none)));
        return positions;
    }
}
