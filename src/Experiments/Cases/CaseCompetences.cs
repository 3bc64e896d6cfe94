using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The competences of the actors.</summary>
internal static class CaseCompetences
{
    /// <summary>
    /// Competences, actor by actor, domain by domain, each in [0, 1]. An actor of whom the file says something has 0 where
    /// it is silent; of one that the file does not mention nothing is known: NaN.
    /// </summary>
    public static double[] Read(CaseReading reading, CaseIds actors, CaseIds domains)
    {
        var given = CasePairs.Read(reading, CaseFiles.Competences, actors, domains, NumberRange.Share);
        if (given is null)
        {
            given = new double[actors.Count * domains.Count];
            Array.Fill(given, double.NaN);
            reading.Remarks.Missing(CaseRemarkTexts.Competence, domains.Count > 0 ? actors.Count : 0, actors.Count, CaseRemarkTexts.FromHome);
            return given;
        }

        var silent = new List<string>();
        var zeros = 0;
        for (var actor = 0; actor < actors.Count; actor++)
        {
            var own = given.AsSpan(actor * domains.Count, domains.Count);
            if (own.ContainsAnyExcept(double.NaN))
            {
                zeros += own.Count(double.NaN);
                own.Replace(double.NaN, 0);
            }
            else
            {
                silent.Add(actors.Ids[actor]);
            }
        }

        reading.Remarks.Count(zeros, CaseRemarkTexts.CompetencesZero(zeros));
        reading.Remarks.Missing(CaseRemarkTexts.Competence, silent.Count, actors.Count, CaseRemarkTexts.FromHomeFor(Shown.Some(silent)));
        return given;
    }
}
