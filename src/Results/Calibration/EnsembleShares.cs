using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Calibration;

/// <summary>In what share of the settings of an ensemble the issue is better, no different, worse, by outcome and by what it is compared with.</summary>
/// <param name="Points">Settings.</param>
/// <param name="Worlds">Worlds of each.</param>
/// <param name="Digest">The digest of its results.</param>
/// <param name="Rows">An outcome and scenario each, in the order of outcomes, then of scenarios.</param>
public sealed record EnsembleShares(int Points, int Worlds, string Digest, IReadOnlyList<ShareRow> Rows)
{
    /// <summary>Reads them from the results of an ensemble.</summary>
    /// <param name="folder">The results folder.</param>
    /// <exception cref="FaultsException">There are no results of an ensemble, or not all of them.</exception>
    public static EnsembleShares Read(string folder)
    {
        using var reader = new ResultReader(folder);
        var values = RunValues.Read(reader);
        if (ReversalMap.Of(values) is not { } map || map.Samples.FirstOrDefault() is not { } design)
        {
            throw new FaultsException(folder, ResultFaultTexts.NoEnsemble);
        }

        if (Manifest.Read(folder) is not { Digest: { } digest })
        {
            throw new FaultsException(folder, ResultFaultTexts.GoOn);
        }

        map.Make(design.Points);
        var shares = new ReversalShares(map, design);
        return new EnsembleShares(design.Points.Count, map.MostWorlds, digest,
        [
            .. from measure in ComparisonSet.Primary
               from form in map.Forms
               select new ShareRow(measure.Id, form.Name, Enum.GetValues<ReversalVerdict>().ToDictionary(
                   verdict => YamlBinder.EnumWord(verdict), verdict => Of(shares.Of(form, measure, verdict)))),
        ]);
    }

    /// <summary>The share of a verdict.</summary>
    /// <param name="measure">The outcome.</param>
    /// <param name="against">The scenario that the issue is compared with.</param>
    /// <param name="verdict">The verdict.</param>
    public IReadOnlyList<double> Of(Measure measure, string against, ReversalVerdict verdict) =>
        Rows.Single(row => row.Measure == measure.Id && row.Against == against).Shares[YamlBinder.EnumWord(verdict)];

    private static IReadOnlyList<double> Of((double Share, Analysis.Statistics.Interval Interval) share) => [share.Share, share.Interval.Low, share.Interval.High];
}

/// <summary>What is said of the issue on an outcome, against one scenario.</summary>
/// <param name="Measure">The outcome.</param>
/// <param name="Against">The scenario.</param>
/// <param name="Shares">By verdict its share of the settings, and the ends of its 95 % interval.</param>
public sealed record ShareRow(string Measure, string Against, IReadOnlyDictionary<string, IReadOnlyList<double>> Shares);
