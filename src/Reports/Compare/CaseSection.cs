using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>The issues of a case, one by one: who would sit at the table in each scenario; null where there is no case.</summary>
public static class CaseSection
{
    private const int MostIssues = 40, MostActors = 25;
    private const double Seldom = 0.1;

    /// <summary>Makes the section.</summary>
    public static Section? Of(CompareContext context)
    {
        if (!context.Compared.ResultOf(context.Arms.Baseline).IsCase)
        {
            return null;
        }

        var section = new SectionBuilder(context, "matrix", CaseTexts.Title);
        var matrices = CaseMatrix.Of(context.Compared);
        if (matrices.Count == 0)
        {
            return section.Caution(CaseTexts.NotStored, string.Join(", ", CaseMatrix.Needs)).Build();
        }

        section.HowToRead(CaseTexts.How, context.Numbers.Percent(Seldom), context.Numbers.Plain(CaseMatrix.Uncovered));
        if (matrices.Count > MostIssues)
        {
            section.Say(CaseTexts.First, context.Numbers.Count(MostIssues), context.Numbers.Count(matrices.Count));
        }

        foreach (var matrix in matrices.Take(MostIssues))
        {
            Add(section, context, matrix);
        }

        return section.Build();
    }

    private static void Add(SectionBuilder section, CompareContext context, CaseMatrix matrix)
    {
        var title = matrix.Issue.Length == 0 ? context.Say(CaseTexts.AllIssues) : matrix.Name;
        section.Add(Markup.Of($"<div class=\"issue\"><h3>{title}</h3>"));
        if (matrix.Tables.Values.All(tables => tables == 0))
        {
            section.Say(CaseTexts.NoTable);
        }
        else
        {
            section.Add(Table(context, matrix, title));
            section.Add(Markup.Of($"<ul>{Missing(context, matrix).Select(sentence => Markup.Of($"<li>{sentence}</li>")).ToArray()}</ul>"));
        }

        section.Add(Markup.Of($"</div>"));
    }

    private static Markup Table(CompareContext context, CaseMatrix matrix, string title)
    {
        var arms = context.Arms.All;
        var sorted = context.Arms.Issue ?? arms.FirstOrDefault(arm => arm != context.Arms.Baseline) ?? arms[0];
        CaseActor[] often = [.. matrix.Actors
            .Where(actor => arms.Any(arm => matrix.Seated[arm.Name][actor.Index] >= Seldom))
            .OrderByDescending(actor => matrix.Seated[sorted.Name][actor.Index]).ThenByDescending(actor => arms.Max(arm => matrix.Seated[arm.Name][actor.Index]))
            .ThenBy(actor => actor.Index)];
        var shown = often.Take(MostActors).ToArray();
        var existing = matrix.Existing.Select(table => Markup.Of($"<th scope=\"col\">{table.Name}<br><small>{context.Say(CaseTexts.Exists)}</small></th>")).ToArray();
        var head = arms.Select(arm => Markup.Of(
            $"<th scope=\"col\" class=\"num\">{LegendMarkup.Sample(arm.Style)}<br>{arm.Name}<br><small>{context.Say(CaseTexts.Tables, context.Numbers.Count(matrix.Tables[arm.Name]))}</small></th>")).ToArray();
        var rows = shown.Select(actor => Markup.Of(
            $"<tr><th scope=\"row\">{actor.Name} <small>{context.KindName(actor.Kind)}</small></th>{arms.Select(arm => Share(context, matrix.Seated[arm.Name][actor.Index])).ToArray()}{matrix.Existing.Select(table => Markup.Of($"<td class=\"sits\">{(table.Members.Contains(actor.Index) ? "●" : "")}</td>")).ToArray()}</tr>")).ToArray();
        var others = matrix.Actors.Count - shown.Length;
        var rest = others == 0 ? Markup.None : Markup.Of(
            $"<tr><td colspan=\"{arms.Count + matrix.Existing.Count + 1}\" class=\"small\">{context.Say(CaseTexts.Others, context.Numbers.Count(others))}</td></tr>");
        var covered = matrix.Covered.Values.SelectMany(domains => domains.Select(one => one.Domain)).Distinct().Select(domain => Markup.Of(
            $"<tr><th scope=\"row\">{context.Say(CaseTexts.Domain, domain)}</th>{arms.Select(arm => Coverage(context, matrix.Covered[arm.Name].FirstOrDefault(one => one.Domain == domain).Covered)).ToArray()}{matrix.Existing.Select(_ => Markup.Of($"<td></td>")).ToArray()}</tr>")).ToArray();
        return Markup.Of(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{title}\"><table class=\"seats\"><thead><tr><th scope=\"col\">{context.Say(ActorTexts.Actor)}</th>{head}{existing}</tr></thead><tbody>{rows}{rest}</tbody><tbody><tr class=\"heading\"><th colspan=\"{arms.Count + matrix.Existing.Count + 1}\" scope=\"rowgroup\">{context.Say(CaseTexts.Covered)}</th></tr>{covered}</tbody></table></div>");
    }

    private static Markup Share(CompareContext context, double? share) => share is { } part
        ? Markup.Of($"<td class=\"num share\" style=\"--share:{(int)Math.Round(part * 100)}%\">{context.Numbers.Percent(part)}</td>")
        : Markup.Of($"<td class=\"num\"><abbr title=\"{context.Say(CaseTexts.NoTable)}\">{context.Numbers.Text((double?)null)}</abbr></td>");

    private static Markup Coverage(CompareContext context, double? covered) => covered is { } part
        ? part < CaseMatrix.Uncovered
            ? Markup.Of($"<td class=\"num uncovered\">{context.Numbers.Text(part, 2)} <b>{context.Say(CaseTexts.Uncovered)}</b></td>")
            : Markup.Of($"<td class=\"num\">{context.Numbers.Text(part, 2)}</td>")
        : Markup.Of($"<td class=\"num\"><abbr title=\"{context.Say(CaseTexts.NoTable)}\">{context.Numbers.Text((double?)null)}</abbr></td>");

    private static IEnumerable<string> Missing(CompareContext context, CaseMatrix matrix)
    {
        foreach (var table in matrix.Existing)
        {
            if (context.Arms.Issue is not { } issue || matrix.Tables[issue.Name] == 0)
            {
                continue;
            }

            string[] missing = [.. matrix.MissingAt(table, issue).Select(actor => $"{actor.Name} ({context.Numbers.Percent(matrix.Seated[issue.Name][actor.Index])})")];
            yield return missing.Length == 0
                ? context.Say(CaseTexts.NobodyMissing, table.Name, issue.Name)
                : context.Say(CaseTexts.Missing, table.Name, issue.Name, context.Numbers.Row(missing));
        }
    }
}
