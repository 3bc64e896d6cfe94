using System.Globalization;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>All judged comparisons in figures, the method, and the results that they are from.</summary>
public static class MadeSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(CompareContext context)
    {
        var section = new SectionBuilder(context, "made", CompareTexts.MadeTitle)
            .Say(CompareTexts.Method, context.Numbers.Count(context.Set.Family.Count));
        if (context.Set.Family.Count > 0)
        {
            section.Heading(CompareTexts.EffectTitle).Add(Effects(context)).Say(CompareTexts.Exploratory);
        }

        foreach (var result in context.Compared.Results)
        {
            section.Add(Markup.Of(
                $"<h3>{context.Say(CompareTexts.Result)} {result.Label}</h3><dl class=\"facts\">{Facts(context, result).Select(fact => Markup.Of($"<div><dt>{context.Say(fact.Name)}</dt><dd>{fact.Value}</dd></div>")).ToArray()}</dl>"));
        }

        return section.Build();
    }

    private static Markup Effects(CompareContext context)
    {
        var rows = context.Set.Family.Select(one => Markup.Of(
            $"<tr><th scope=\"row\">{context.Say(CompareTexts.Pair, one.Arm, one.Against)}: {context.NameInside(one.Measure)}</th><td class=\"num\">{context.SignedWithInterval(one)}</td><td class=\"num\">{P(context, one.Sample.P)}</td><td class=\"num\">{P(context, one.HolmP)}</td><td class=\"num\">{context.Numbers.Percent(one.Ahead)}</td><td class=\"num\">{context.Numbers.Text(one.Sample.CliffsDelta, 2)}</td><td class=\"num\">{context.Numbers.Text(one.Sample.HedgesG, 2)}</td><td class=\"num\">{Worlds(context, one)}</td></tr>")).ToArray();
        return Markup.Of(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{context.Say(CompareTexts.EffectTitle)}\"><table class=\"effects\"><thead><tr><th scope=\"col\">{context.Say(CompareTexts.Comparison)}</th><th scope=\"col\" class=\"num\">{context.Say(DiverseTexts.Difference)}</th><th scope=\"col\" class=\"num\">p</th><th scope=\"col\" class=\"num\">p (Holm)</th><th scope=\"col\" class=\"num\">{context.Say(CompareTexts.Ahead)}</th><th scope=\"col\" class=\"num\">Cliff’s δ</th><th scope=\"col\" class=\"num\">Hedges’ g</th><th scope=\"col\" class=\"num\">{context.Say(CompareTexts.Worlds)}</th></tr></thead><tbody>{rows}</tbody></table></div>");
    }

    private static string P(CompareContext context, double? p) => p is > 0 and < 0.001 ? "< " + context.Numbers.Plain(0.001) : context.Numbers.Text(p);

    private static string Worlds(CompareContext context, Comparison comparison) => comparison.Sample.IsPaired
        ? context.Numbers.Count(comparison.Sample.Worlds)
        : context.Say(CompareTexts.Unpaired, $"{context.Numbers.Count(comparison.Sample.First.Count)} + {context.Numbers.Count(comparison.Sample.Second.Count)}");

    private static IEnumerable<(Text Name, string Value)> Facts(CompareContext context, ComparedResult result)
    {
        yield return (MethodTexts.Experiment, result.Head.Value.Name);
        yield return (MethodTexts.Seed, result.Seed.ToString(CultureInfo.InvariantCulture));
        yield return (MethodTexts.Runs, context.Say(
            MethodTexts.RunsOf, context.Numbers.Count(result.RunsThere), context.Numbers.Count(result.RunsPlanned)));
        if (result.Values.Points[result.Point].Label is { Length: > 0 } label)
        {
            yield return (MethodTexts.Point, label);
        }

        yield return (MethodTexts.Status, context.Say(StatusWords.Of(result.Manifest)));
        if (result.Manifest is { } manifest)
        {
            yield return (MethodTexts.Version, manifest.MadeBy);
            yield return (MethodTexts.Hash, (string?)manifest.Content["experimentHash"] ?? "");
            yield return (MethodTexts.Digest, manifest.Digest ?? context.Say(MethodTexts.NoDigest));
        }
    }
}
