using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Summaries;

namespace OpgaveSim.Runner.Inference;

/// <summary>
/// What the reference table has taught about a case: from the summaries of any tables of its actors to the posterior of λ, and to the p of the summaries that were held out.
/// </summary>
public sealed class LearntCase
{
    private const double ShareOfPosterior = 0.015;

    private const int FewestOfPosterior = 100, MostOfPosterior = 300;

    private readonly UsableSummaries used, held;
    private readonly ReferenceTable heldTable;
    private readonly SemiAutomaticSummaries guesses;
    private readonly NearestDraws nearest;

    /// <summary>Learns.</summary>
    /// <param name="given">What the case gives.</param>
    /// <param name="observed">The summaries of the tables that exist; NaN is no value.</param>
    /// <param name="reference">Worlds drawn from the prior.</param>
    /// <param name="estimator">Makes the estimator of λ from the part of the reference table that is used.</param>
    public LearntCase(CaseColumns given, double[] observed, ReferenceTable reference, Func<ReferenceTable, IPosteriorEstimator> estimator)
    {
        used = UsableSummaries.Of(reference, observed, SummaryCatalogue.Usable(given));
        Table = used.In(reference);
        held = UsableSummaries.Of(reference.OnlyRows(used.Rows), observed, SummaryCatalogue.HeldOut(given));
        heldTable = reference.OnlyRows(used.Rows).Only(held.Columns);
        int[] parameters = [.. Enumerable.Range(0, Table.Parameters.Count)];
        guesses = SemiAutomaticSummaries.Fit(Table, parameters);
        nearest = new NearestDraws(guesses.OfDraws(), parameters.Length);
        Estimator = estimator(Table);
        Fitted = Estimator.Fit(Table, 0);
    }

    /// <summary>The part of the reference table that is used: summaries that the case has, rows that have them all.</summary>
    public ReferenceTable Table { get; }

    /// <summary>Worlds that stand for the posterior: the nearest by their semi-automatic summaries, 1.5 % of all, from 100 to 300.</summary>
    public int PosteriorWorlds => Math.Min(Table.Rows, Math.Clamp((int)(ShareOfPosterior * Table.Rows), FewestOfPosterior, MostOfPosterior));

    /// <summary>The estimator of λ.</summary>
    public IPosteriorEstimator Estimator { get; }

    /// <summary>The estimator when it has learnt <see cref="Table"/>.</summary>
    public IFittedEstimator Fitted { get; }

    /// <summary>Summaries as the estimator takes them; null: one of them has no value.</summary>
    /// <param name="summaries">All summaries.</param>
    public double[]? Used(ReadOnlySpan<double> summaries) => used.In(summaries) is var values && values.All(double.IsFinite) ? values : null;

    /// <summary>Other worlds with the summaries that the estimator takes, those that have them all.</summary>
    /// <param name="worlds">The worlds, with all summaries.</param>
    public ReferenceTable UsedRows(ReferenceTable worlds) =>
        worlds.Only(used.Columns).OnlyRows([.. Enumerable.Range(0, worlds.Rows).Where(row => Used(worlds.SummariesOf(row)) is not null)]);

    /// <summary>The posterior of λ.</summary>
    /// <param name="summaries">Summaries as <see cref="Used"/> gave them.</param>
    public Posterior Lambda(double[] summaries) => Fitted.Of(summaries);

    /// <summary>The rows of <see cref="Table"/> that are nearest, ascending.</summary>
    /// <param name="summaries">Summaries as <see cref="Used"/> gave them.</param>
    /// <param name="count">How many.</param>
    public int[] Nearest(double[] summaries, int count) => nearest.To(guesses.Of(summaries), Math.Min(count, Table.Rows)).Rows;

    /// <summary>
    /// Whether tables look like the worlds that stand for the posterior: the p of all summaries that were held out at once, and that of those which the estimate uses. The
    /// worlds were chosen by what they look like, so under the truth the second p is rather too large: a small one says that no world looks like these tables, and an
    /// estimate would be an extrapolation. Null: a summary that is used has no value, none has, or too few worlds have.
    /// </summary>
    /// <param name="summaries">All summaries of the tables.</param>
    public (double? HeldOut, double? Used) Fit(double[] summaries)
    {
        if (Used(summaries) is not { } values)
        {
            return (null, null);
        }

        var worlds = Nearest(values, PosteriorWorlds);
        return (P(held.In(summaries), heldTable, worlds), P(values, Table, worlds));
    }

    private static double? P(double[] observed, ReferenceTable table, int[] worlds) =>
        OmnibusCheck.Of(observed, [.. worlds.Select(row => (IReadOnlyList<double>)table.SummariesOf(row).ToArray())])?.P;
}
