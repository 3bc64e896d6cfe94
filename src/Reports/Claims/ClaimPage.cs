using System.Globalization;
using System.Text;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Claims;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Facts;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Claims;

/// <summary>
/// docs/claim.md: the three sentences of the claim, each with where it holds and where not, by which yardstick, against which scenario, under which preset and
/// thresholds, and what decides it; then the facts of the field, and the results that all of it was made from. Every sentence is computed.
/// </summary>
public static class ClaimPage
{
    private static readonly Measure[] Diverse = [.. Find("kind-variety-unbiased")];

    private static readonly Measure[] Original = [.. Find("common-novelty", "common-novelty-given-size")];

    private static readonly Measure[] Useful = [.. Find("quality", "new-and-useful")];

    /// <summary>The page.</summary>
    /// <param name="results">What it is made from, at least one.</param>
    /// <param name="language">Its language.</param>
    public static string Markdown(IReadOnlyList<ClaimResult> results, ReportLanguage language)
    {
        var points = ClaimPoint.Of(results, language);
        var context = points.Count > 0 ? points[0].Context : new PageContext(results[0].At(results[0].Values.Points[0].Index), language);
        var text = new StringBuilder(PageFile.MarkdownMark).Append('\n');
        text.Append($"# {context.Say(ClaimPageTexts.Title)}\n\n");
        AddAnswer(text, context, points);
        text.Append($"## {context.Say(ClaimPageTexts.ReadTitle)}\n\n")
            .Paragraph(context.Say(ClaimPageTexts.Made, $"opgavesim claim {string.Join(' ', results.Select(result => "results/" + Path.GetFileName(Path.TrimEndingDirectorySeparator(result.Folder))))}"))
            .Paragraph(context.Say(ClaimPageTexts.How));
        AddIssue(text, context, results, points, ClaimPageTexts.Diverse, Diverse);
        AddOriginal(text, context, results, points);
        AddIssue(text, context, results, points, ClaimPageTexts.Useful, Useful);
        AddFacts(text, context, results);
        AddSources(text, context, results);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The answer up front; nothing where no result has a headline.</summary>
    private static void AddAnswer(StringBuilder text, PageContext context, IReadOnlyList<ClaimPoint> points)
    {
        if (points.Count > 0)
        {
            AnswerTable.Add(text, context,
            [
                .. Diverse.Select(measure => (ClaimPageTexts.Diverse, measure, IssuePart.All(points, [measure]))),
                .. PairPart.Judged.Select(measure => (ClaimPageTexts.Original, measure, PairPart.All(points, measure))),
                .. Useful.Select(measure => (ClaimPageTexts.Useful, measure, IssuePart.All(points, [measure]))),
            ]);
        }
    }

    /// <summary>A sentence of the form ‘issue-driven tables have more of it’.</summary>
    private static void AddIssue(
        StringBuilder text, PageContext context, IReadOnlyList<ClaimResult> results, IReadOnlyList<ClaimPoint> points, Text title, IReadOnlyList<Measure> measures)
    {
        text.Append($"## {context.Say(title)}\n\n");
        if (points.Count == 0)
        {
            text.Paragraph(context.Say(ClaimPageTexts.Missing, "experiments/claim"));
        }
        else
        {
            text.Paragraph(ClaimLines.InShort(context, IssuePart.All(points, measures)));
            foreach (var measure in measures)
            {
                IssuePart.AddTable(text, points, measure);
                text.List(IssuePart.Where(points, measure));
            }
        }

        text.Append($"### {context.Say(ClaimPageTexts.Decides)}\n\n");
        if (points.Count > 0)
        {
            text.List(measures.SelectMany(measure => IssuePart.Decides(points, measure)));
            if (measures == Useful)
            {
                IssuePart.AddGrid(text, points);
            }
        }

        AddDecisions(text, context, results, measures);
    }

    private static void AddOriginal(StringBuilder text, PageContext context, IReadOnlyList<ClaimResult> results, IReadOnlyList<ClaimPoint> points)
    {
        text.Append($"## {context.Say(ClaimPageTexts.Original)}\n\n");
        if (points.Count == 0)
        {
            text.Paragraph(context.Say(ClaimPageTexts.Missing, "experiments/claim"));
        }
        else
        {
            PairPart.Add(text, points);
        }

        text.Append($"### {context.Say(ClaimPageTexts.Decides)}\n\n");
        var doses = results.Where(result => result.Says == ClaimReading.Dose).ToArray();
        foreach (var (result, point) in doses.SelectMany(result => result.Values.Points.Select(point => (result, point.Index))))
        {
            AddDose(text, result, point, context.Language);
        }

        if (doses.Length == 0)
        {
            text.Paragraph(context.Say(ClaimPageTexts.Missing, "experiments/diverse-to-original"));
        }

        AddDecisions(text, context, results, Original);
    }

    private static void AddDose(StringBuilder text, ClaimResult result, int point, ReportLanguage language)
    {
        var set = result.At(point);
        var (context, preset) = (new PageContext(set, language), WorldPreset.Of(result.Values, point));
        if (DoseResponse.Of(result.Reader, set.Arms, point) is not { } found)
        {
            text.Paragraph(context.Say(ClaimPageTexts.DoseNotStored, string.Join(", ", DoseResponse.Needs)));
            return;
        }

        text.Paragraph(context.Say(ClaimPageTexts.Dose, ThresholdWords.World(language, preset)))
            .Paragraph(context.Say(DoseTexts.Yardstick))
            .List(DoseSentences.NotReached(context, found));
        foreach (var lambda in found.Lambdas)
        {
            text.Paragraph($"**{DoseSentences.Where(context, lambda)}**").List(DoseSentences.Of(context, found, lambda));
        }
    }

    private static void AddDecisions(StringBuilder text, PageContext context, IReadOnlyList<ClaimResult> results, IReadOnlyList<Measure> measures)
    {
        var all = results.Where(result => result.Says == ClaimReading.Decisions).ToArray();
        foreach (var (result, point) in all.SelectMany(result => result.Values.Points.Select(point => (result, point.Index))))
        {
            var set = result.At(point);
            var (here, preset) = (new PageContext(set, context.Language), WorldPreset.Of(result.Values, point));
            text.Paragraph(here.Say(ClaimPageTexts.Decisions, ThresholdWords.World(here.Language, preset)))
                .List(FourDecisions.Of(set)!.Outcomes.Where(outcome => measures.Contains(outcome.Measure)).Select(outcome => DecisionSentences.Of(here, outcome)));
        }

        if (all.Length == 0)
        {
            text.Paragraph(context.Say(ClaimPageTexts.Missing, "experiments/four-decisions"));
        }
    }

    private static void AddFacts(StringBuilder text, PageContext context, IReadOnlyList<ClaimResult> results)
    {
        text.Append($"## {context.Say(FactTexts.Title)}\n\n");
        var judged = results.Where(result => result.Says == ClaimReading.Headline).SelectMany(result => FieldFacts.Judge(result.Reader, result.Values)).ToArray();
        if (judged.Length == 0)
        {
            text.Paragraph(context.Say(ClaimPageTexts.Missing, "experiments/claim"));
            return;
        }

        var words = new FactWords(context.Language);
        text.Paragraph(context.Say(FactTexts.Lead, judged[0].Worlds.Practice.Name)).Table(
            [context.Say(FactTexts.Fact), context.Say(FactTexts.Source), context.Say(FactTexts.InModel), .. judged.Select(point => words.Point(point.Worlds.Preset))],
            FieldFacts.All.Select((fact, place) => (IReadOnlyList<string>)
            [
                context.Say(fact.Says), context.Say(fact.Source), words.InModel(fact), .. judged.Select(point => words.Of(point.Results[place])),
            ]));
        text.List(judged.Select(point => words.Count(point.Worlds.Preset, point.Results)));
    }

    private static void AddSources(StringBuilder text, PageContext context, IReadOnlyList<ClaimResult> results) => text
        .Append($"## {context.Say(ClaimPageTexts.Sources)}\n\n")
        .Table(
            [context.Say(MethodTexts.Experiment), context.Say(MethodTexts.Seed), context.Say(MethodTexts.Runs), context.Say(MethodTexts.Version), context.Say(MethodTexts.Hash), context.Say(MethodTexts.Digest)],
            results.Select(result => (IReadOnlyList<string>)
            [
                result.Values.Settings.Head.Value.Name, Seed(result), context.Say(MethodTexts.RunsOf, context.Numbers.Count(result.Reader.RunsThere()), context.Numbers.Count(result.Reader.RunsPlanned())),
                result.Manifest?.MadeBy ?? context.Numbers.Text((double?)null), Code(result.Manifest?.ExperimentHash), result.Manifest?.Digest is { } digest ? Code(digest) : context.Say(ClaimPageTexts.Unfinished),
            ]));

    private static string Seed(ClaimResult result) => ((ulong)result.Reader.Query("select seed from experiment")[0][0]!).ToString(CultureInfo.InvariantCulture);

    private static string Code(string? text) => text is null ? "" : $"`{text}`";

    private static IEnumerable<Measure> Find(params string[] ids) => ids.Select(id => MeasureCatalogue.Find(id)!);
}
