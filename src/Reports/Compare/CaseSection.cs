using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>The issues of a case, one by one: who would sit at the table in each scenario; null where there is no case.</summary>
public static class CaseSection
{
    private const int MostIssues = 40;

    /// <summary>Makes the section.</summary>
    public static Section? Of(CompareContext context)
    {
        if (!context.Compared.ResultOf(context.Arms.Baseline).IsCase)
        {
            return null;
        }

        var section = new SectionBuilder(context, "matrix", CaseTexts.Title);
        var matrices = context.Matrices;
        if (matrices.Count == 0)
        {
            return section.Caution(CaseTexts.NotStored, string.Join(", ", CaseMatrix.Needs)).Build();
        }

        section.HowToRead(CaseTexts.How, context.Numbers.Percent(SeatAdvice.Seldom), context.Numbers.Plain(CaseMatrix.Uncovered));
        if (matrices.Count > MostIssues)
        {
            section.Say(CaseTexts.First, context.Numbers.Count(MostIssues), context.Numbers.Count(matrices.Count));
        }

        foreach (var matrix in matrices.Take(MostIssues))
        {
            section.Add(CaseIssue.Of(context, matrix));
        }

        return section.Build();
    }
}
