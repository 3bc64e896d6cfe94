using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Forests;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Runner.Inference;

/// <summary>The checks of docs/inference.md: calibration on these actors and near the tables that exist, recovery of known λ, refusal of wrong worlds, and what is foretold of summaries that were held out.</summary>
public static class CheckStage
{
    private const double MostBias = 0.05, MostError = 0.12, LeastRefused = 0.9, MostFalselyRefused = 0.1, InnerFrom = 0.2, InnerTo = 0.8;

    /// <summary>Folds in which the nearest worlds are left out: they must not leave a hole where they lie.</summary>
    private const int FoldsOfNearest = 10;

    private static readonly JointLevel Level = new(Calibrations: 2);

    /// <summary>Makes all checks.</summary>
    /// <param name="learnt">What the reference table has taught.</param>
    /// <param name="models">What the models have taught.</param>
    /// <param name="observed">All summaries of the tables that exist.</param>
    /// <param name="known">Worlds of known λ.</param>
    /// <param name="wrong">Worlds that follow no logic between interest and issue.</param>
    /// <param name="sets">Sets of each calibration.</param>
    /// <param name="draws">Choose the sets.</param>
    public static IReadOnlyList<CheckFinding> Of(
        LearntCase learnt, LearntModels models, double[] observed, ReferenceTable known, IReadOnlyList<SimulatedModel> wrong, int sets, KeyedDraws draws) =>
    [
        .. Calibration(InferenceCheck.Calibration, learnt, [.. DrawWithoutReplacement.All(draws, Purpose.Fold, 1, 0, learnt.Table.Rows).Take(sets)], draws, 1),
        .. Calibration(InferenceCheck.NearCalibration, learnt, learnt.Nearest(learnt.Used(observed)!, sets), draws, FoldsOfNearest),
        .. Recovery(learnt, known),
        .. FalselyRefused(models, known),
        .. wrong.Select(model => Refused(learnt, models, model)),
        .. Predictive(learnt, observed),
    ];

    private static IEnumerable<CheckFinding> Calibration(InferenceCheck check, LearntCase learnt, int[] rows, KeyedDraws draws, int folds)
    {
        var found = CalibrationCheck.OfRows(learnt.Estimator, learnt.Table, 0, rows, draws, Level, folds);
        yield return new(check, CheckPart.Ranks, null, null, Reach(found), null, 1, CheckWeight.AnyNumber, rows.Length);
        foreach (var coverage in found.Coverage)
        {
            var (low, high) = Allowed(coverage);
            yield return new(check, CheckPart.Coverage, coverage.Level, null, coverage.Share, low, high, CheckWeight.AnyNumber, rows.Length);
        }
    }

    /// <summary>How far the ranks' distribution goes from even, as a share of what the band allows there: above 1 it leaves the band.</summary>
    private static double Reach(CalibrationCheck found)
    {
        var (counts, band) = (found.Band.Counts(found.Ranks), found.Band);
        return counts.Select((count, point) =>
        {
            var even = band.Values * (point + 1.0) / (counts.Count + 1);
            var allowed = count > even ? band.High[point] - even : even - band.Low[point];
            return count == even ? 0 : Math.Abs(count - even) / allowed;
        }).Max();
    }

    /// <summary>The least and the largest share that the exact binomial test allows at the joint level.</summary>
    private static (double Low, double High) Allowed(IntervalCoverage coverage)
    {
        double[] allowed = [.. Enumerable.Range(0, coverage.Sets + 1).Select(holding => coverage with { Holding = holding }).Where(one => one.P >= Level.OfCoverage).Select(one => one.Share)];
        return (allowed[0], allowed[^1]);
    }

    private static CheckFinding[] Predictive(LearntCase learnt, double[] observed)
    {
        var (heldOut, used) = learnt.Fit(observed);
        CheckFinding Found(CheckPart part, double? p, double bar) =>
            new(InferenceCheck.PosteriorPredictive, part, null, null, p, bar, null, CheckWeight.AnyNumber, learnt.PosteriorWorlds);
        return [Found(CheckPart.HeldOut, heldOut, VerdictFinding.HeldOutBar), Found(CheckPart.Used, used, VerdictFinding.UsedBar)];
    }

    private static IEnumerable<CheckFinding> Recovery(LearntCase learnt, ReferenceTable known)
    {
        var worlds = learnt.UsedRows(known);
        var table = RecoveryTable.Of(learnt.Fitted, worlds, 0);
        foreach (var row in table.Rows)
        {
            var isInner = IsInner(row.Truth);
            yield return new(
                InferenceCheck.Recovery, CheckPart.Bias, row.Truth, null, row.Bias, isInner ? -MostBias : null, isInner ? MostBias : null,
                isInner ? CheckWeight.AnyNumber : CheckWeight.Shown, row.Worlds);
        }

        var inner = worlds.OnlyRows([.. Enumerable.Range(0, worlds.Rows).Where(row => IsInner(worlds.Parameter(row, 0)))]);
        yield return new(InferenceCheck.Recovery, CheckPart.Error, null, null, RecoveryTable.Of(learnt.Fitted, inner, 0).Rmse, null, MostError, CheckWeight.Point, inner.Rows);
        foreach (var row in table.Rows)
        {
            yield return new(InferenceCheck.Recovery, CheckPart.Width, row.Truth, null, row.MeanWidth, null, null, CheckWeight.Shown, row.Worlds);
        }
    }

    private static bool IsInner(double lambda) => lambda is >= InnerFrom and <= InnerTo;

    /// <summary>By λ, how many worlds of it are taken for worlds without λ.</summary>
    private static IEnumerable<CheckFinding> FalselyRefused(LearntModels models, ReferenceTable known)
    {
        var refused = new bool?[known.Rows];
        Parallel.For(0, refused.Length, row => refused[row] = models.Of(known.SummariesOf(row)) is { } chosen ? chosen.Preferred is not null : null);
        return Enumerable.Range(0, known.Rows).Where(row => refused[row] is not null).GroupBy(row => known.Parameter(row, 0)).OrderBy(worlds => worlds.Key).Select(worlds =>
            new CheckFinding(
                InferenceCheck.Recovery, CheckPart.FalselyRefused, worlds.Key, null, (double)worlds.Count(row => refused[row] == true) / worlds.Count(), null, MostFalselyRefused,
                CheckWeight.AnyNumber, worlds.Count()));
    }

    private static CheckFinding Refused(LearntCase learnt, LearntModels models, SimulatedModel wrong)
    {
        var refused = new bool?[wrong.Worlds.Rows];
        Parallel.For(0, refused.Length, row =>
        {
            var summaries = wrong.Worlds.SummariesOf(row).ToArray();
            if (learnt.Used(summaries) is { } values && models.Of(summaries) is { } chosen)
            {
                var (heldOut, used) = learnt.Fit(summaries);
                refused[row] = VerdictFinding.IsRefused(learnt.Lambda(values).Interval(0.95), heldOut, used, chosen);
            }
        });
        var counted = refused.Count(one => one is not null);
        return new(
            InferenceCheck.WrongWorlds, CheckPart.Refused, null, wrong.Id, counted == 0 ? null : (double)refused.Count(one => one == true) / counted, LeastRefused, null,
            CheckWeight.AnyNumber, counted);
    }
}
