using Microsoft.AspNetCore.Components;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Sections;

/// <summary>What was assumed, what the model cannot show, and how it was run.</summary>
public static class MethodSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context)
    {
        var section = new SectionBuilder(context, "method", MethodTexts.Title).Heading(MethodTexts.Assumed);
        var (english, dutch) = (context.Data.Manifest?.Assumptions ?? [], context.Data.Manifest?.AssumptionsNl ?? []);
        section = english.Count == 0 ? section.Say(MethodTexts.NothingAssumed) : section.Add(Said(context, english, dutch));
        AddWarnings(section, context);

        section.Heading(MethodTexts.CannotShow)
            .Add(SectionParts.List(MethodTexts.Limits.Select(context.Say)))
            .Heading(MethodTexts.Run);
        if (context.Data.Manifest is null)
        {
            section.Caution(MethodTexts.NoManifest);
        }

        string[] left = [.. ((string[])["closed_table", "actor", "tie"]).Where(table => !context.Data.Has(table))];
        if (left.Length > 0)
        {
            section.Say(MethodTexts.LeftOut, string.Join(", ", left));
        }

        return section
            .Add(SectionParts.Facts(context, Facts(context)))
            .Say(MethodTexts.Same)
            .Add(MethodParts.Settings(context))
            .Build();
    }

    private static void AddWarnings(SectionBuilder section, ReportContext context)
    {
        var (english, dutch) = (context.Data.Manifest?.Warnings ?? [], context.Data.Manifest?.WarningsNl ?? []);
        if (english.Count > 0)
        {
            section.Heading(MethodTexts.Warnings).Add(Said(context, english, dutch));
        }
    }

    /// <summary>Sentences that were recorded, in the language of the report where they are there.</summary>
    private static RenderFragment Said(ReportContext context, IReadOnlyList<string> english, IReadOnlyList<string> dutch) =>
        context.Language == ReportLanguage.Dutch && dutch.Count == english.Count ? SectionParts.List(dutch) : MethodParts.Recorded(context, english);

    private static IEnumerable<(Text Name, string Value)> Facts(ReportContext context)
    {
        var (data, numbers, manifest) = (context.Data, context.Numbers, context.Data.Manifest);
        yield return (MethodTexts.Experiment, data.Head.Name);
        yield return (MethodTexts.Seed, data.Head.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture));
        yield return (MethodTexts.Runs, context.Say(MethodTexts.RunsOf, numbers.Count(data.RunsThere), numbers.Count(data.RunsPlanned)));
        yield return (MethodTexts.WarmUp, context.Say(MethodTexts.Rounds, numbers.Count(data.Head.Warmup), numbers.Count(data.Head.Rounds)));
        if (manifest is null)
        {
            yield break;
        }

        yield return (MethodTexts.Status, context.Say(StatusWords.Of(manifest)));
        yield return (MethodTexts.Version, manifest.MadeBy);
        yield return (MethodTexts.Hash, (string?)manifest.Content["experimentHash"] ?? "");
        yield return (MethodTexts.Digest, manifest.Digest ?? context.Say(MethodTexts.NoDigest));
        yield return (MethodTexts.System, string.Join(", ", ((string[])["os", "architecture", "runtime"]).Select(key => (string?)manifest.Content["machine"]?[key]).OfType<string>()));
        yield return (MethodTexts.Started, (string?)manifest.Content["started"] is { Length: >= 16 } started ? started[..16].Replace('T', ' ') + " UTC" : "");
    }
}
