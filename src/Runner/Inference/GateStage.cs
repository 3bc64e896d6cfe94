using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Runner.Inference;

/// <summary>
/// The gate: leave-one-out R² of λ in worlds of the prior, by the summaries that the case has the columns for; and what each column that it lacks would give. In simulated
/// worlds everything is known, so a column is given to them by using its summaries.
/// </summary>
public static class GateStage
{
    /// <summary>The columns that the files of a case can have. Who convened a table is not among them yet.</summary>
    private static readonly CaseColumns[] All = [.. Enum.GetValues<CaseColumns>().Where(column => column is not (CaseColumns.None or CaseColumns.Conveners))];

    /// <summary>Judges.</summary>
    /// <param name="given">What the case gives.</param>
    /// <param name="observed">The summaries of the tables that exist; NaN is no value.</param>
    /// <param name="table">Worlds drawn from the prior.</param>
    public static GateFinding Of(CaseColumns given, double[] observed, ReferenceTable table) => new(
        table.Rows, RSquared(given, observed, table), [.. All.Where(column => given.HasFlag(column))],
        [.. All.Where(column => !given.HasFlag(column))
            .Select(column => (Column: column, RSquared: RSquared(given | column, WithSome(given, column, observed), table)))
            .Where(gain => gain.RSquared is not null)
            .Select(gain => new ColumnGain(gain.Column, gain.RSquared!.Value))
            .OrderByDescending(gain => gain.RSquared)]);

    private static double? RSquared(CaseColumns given, double[] observed, ReferenceTable table)
    {
        var usable = UsableSummaries.Of(table, observed, SummaryCatalogue.Usable(given));
        return usable.Columns.Count == 0 || usable.Rows.Count < 2 ? null : SemiAutomaticSummaries.LeaveOneOutR2(usable.In(table), 0);
    }

    /// <summary>The observation as if it had a column more: some value of every summary that this makes possible.</summary>
    private static double[] WithSome(CaseColumns given, CaseColumns column, double[] observed)
    {
        var some = (double[])observed.Clone();
        foreach (var summary in SummaryCatalogue.Usable(given | column).Except(SummaryCatalogue.Usable(given)))
        {
            some[summary] = 0;
        }

        return some;
    }
}
