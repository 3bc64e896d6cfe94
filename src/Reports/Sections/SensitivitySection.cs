using OpgaveSim.Experiments.Designs;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Reports.Sections;

/// <summary>What the primary outcomes, and the differences between scenarios, hang on; null without a Sobol or Morris design.</summary>
public static class SensitivitySection
{
    /// <summary>Makes the section.</summary>
    public static Section? Of(ReportContext context)
    {
        var outputs = context.Data.Sensitivity;
        if (!outputs.Designs.Any())
        {
            return null;
        }

        outputs.Make();
        var section = new SectionBuilder(context, "sensitivity", SensitivityTexts.Title);
        foreach (var design in outputs.Designs)
        {
            var isSobol = design.Type == DesignType.Sobol;
            section.Heading(isSobol ? SensitivityTexts.Sobol : SensitivityTexts.Morris, design.Name, context.Numbers.Count(design.Points.Count))
                .HowToRead(isSobol ? SensitivityTexts.SobolHow : SensitivityTexts.MorrisHow);
            foreach (var (place, (arm, against)) in outputs.Contrasts.Index())
            {
                var found = Found(measure => outputs.Of(design, arm, against, measure), measure => outputs.CannotVary(design, arm, against, measure));
                var title = context.Say(SensitivityTexts.Difference, context.Name(arm), context.Name(against));
                if (place == 0)
                {
                    section.Add(SectionParts.LowerHeading(title));
                    Add(section, context, design, $"{arm.Name}-{against.Name}", found);
                }
                else
                {
                    section.Folded(title, inside => Add(inside, context, design, $"{arm.Name}-{against.Name}", found));
                }
            }

            foreach (var arm in outputs.Scenarios)
            {
                section.Folded(context.Say(SensitivityTexts.Itself, context.Name(arm)), inside => Add(
                    inside, context, design, arm.Name, Found(measure => outputs.Of(design, arm, measure), measure => outputs.CannotVary(design, arm, arm, measure))));
            }
        }

        return section.Build();
    }

    private static Output[] Found(Func<Measure, DesignSensitivity> of, Func<Measure, NoVariation?> cannotVary) =>
        [.. AtOnce.Of(ComparisonSet.Primary, measure => new Output(measure, of(measure), cannotVary(measure)))];

    /// <summary>What an output hangs on, or why it cannot hang on anything.</summary>
    private sealed record Output(Measure Measure, DesignSensitivity Found, NoVariation? CannotVary);

    private static void Add(
        SectionBuilder section, ReportContext context, DesignInfo design, string output, Output[] all)
    {
        foreach (var one in all.Where(one => one.CannotVary is not null))
        {
            section.Caution(VariationTexts.Clause(one.CannotVary!.Value, VariationTexts.Names([one.Measure])).AsSentence());
        }

        Output[] found = [.. all.Where(one => one.CannotVary is null)];
        section.Multiples(found.Select(one => design.Type == DesignType.Sobol
                ? SobolFigure.Of(context, Id(design, output, one.Measure), context.Name(one.Measure), design, one.Found)
                : MorrisFigure.Of(context, Id(design, output, one.Measure), context.Name(one.Measure), design, one.Found)))
            .Add(SensitivityTable.Of(context, design, [.. found.Select(one => (one.Measure, one.Found))]));
        if (found.MinBy(one => one.Found.Used)?.Found is { } fewest && fewest.Used < fewest.Blocks)
        {
            section.Caution(SensitivityTexts.LeftOut, context.Numbers.Count(fewest.Used), context.Numbers.Count(fewest.Blocks));
        }
    }

    private static string Id(DesignInfo design, string output, Measure measure) => $"sensitivity-{design.Name}-{output}-{measure.Id}";
}
