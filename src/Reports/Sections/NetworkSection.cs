using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Sections;

/// <summary>The network at the end of one world, per arm.</summary>
public static class NetworkSection
{
    private const int MostNamed = 5, MostDrawn = 6;

    /// <summary>Makes the section; null where nothing of it is stored.</summary>
    public static Section? Of(ReportContext context)
    {
        var section = new SectionBuilder(context, "network", NetworkTexts.Title);
        AddFullOfTies(section, context);

        if (!context.Data.Has("actor", "tie"))
        {
            return null;
        }

        var networks = context.Arms.All.Select(arm => (Arm: arm, Network: EndNetwork.Of(context.Data, arm))).ToArray();
        return section.HowToRead(NetworkTexts.How)
            .Multiples(networks.Where(one => one.Network is not null).Take(MostDrawn).Select(one => NetworkFigure.Of(context, one.Arm, one.Network!)))
            .Add(SectionParts.List(networks.Select(one => Caption(context, one.Arm, one.Network)), "small"))
            .Build();
    }

    /// <summary>Where the number of ties that an actor keeps binds; nothing where the result does not say.</summary>
    private static void AddFullOfTies(SectionBuilder section, ReportContext context)
    {
        if (MeasureCatalogue.Find("full-of-ties") is not { } measure || context.Data.FirstSettings.World.Find("TiesKept") is not { } kept)
        {
            return;
        }

        (Arm Arm, double? Share)[] shares = [.. context.Arms.All.Select(arm => (arm, context.Set.Mean(arm, measure)))];
        string[] full = [.. shares.Where(one => one.Share > 0).Select(one => context.Say(NetworkTexts.FullIn, context.Name(one.Arm), context.Numbers.Percent(one.Share)))];
        if (full.Length > MostNamed)
        {
            section.Say(NetworkTexts.FullBetween, kept, context.Numbers.Percent(shares.Min(one => one.Share)), context.Numbers.Percent(shares.Max(one => one.Share)))
                .Folded(context.Say(NetworkTexts.FullEach), inside => inside.Add(SectionParts.List(full)), isPrinted: true);
        }
        else if (full.Length > 0)
        {
            section.Say(NetworkTexts.Full, kept, context.Numbers.Row(full));
        }
        else if (shares.Any(one => one.Share is not null))
        {
            section.Say(NetworkTexts.NeverFull, kept);
        }
    }

    private static string Caption(ReportContext context, Arm arm, EndNetwork? network)
    {
        var numbers = context.Numbers;
        if (network is null)
        {
            return context.Say(NetworkTexts.NoRun, context.Name(arm));
        }

        string[] shares = [numbers.Percent(network.BetweenHomes), numbers.Percent(network.BetweenKinds)];
        var (drawn, ties) = (numbers.Count(network.Edges.Count), numbers.Count(network.Ties));
        return network.IsPart ? context.Say(NetworkTexts.Part, [context.Name(arm), numbers.Count(network.Nodes.Count), numbers.Count(network.Actors), drawn, ties, .. shares])
            : network.Edges.Count == network.Ties ? context.Say(NetworkTexts.CaptionAll, [context.Name(arm), ties, .. shares])
            : context.Say(NetworkTexts.Caption, [context.Name(arm), drawn, ties, .. shares]);
    }
}
