using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Playing;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Live.Plans;

/// <summary>
/// A link carries a plan: experiment (name and hash), seed, scenarios, changes and the round shown. It stands in the fragment of an
/// address, which browsers keep to themselves.
/// </summary>
public static class LiveLink
{
    private const int MostLength = 4_000, MostChanges = 200;

    /// <summary>Stands for choices that are too many for a link.</summary>
    private const string Elsewhere = "*";

    /// <summary>The link's text, behind the #.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="round">Rounds played.</param>
    public static string Write(LiveExperiment experiment, LivePlan plan, int round)
    {
        var text = string.Create(CultureInfo.InvariantCulture,
            $"e={experiment.Whole.Head.Name}&x={experiment.Hash}&s={plan.Seed}&a={plan.First}&b={plan.Second}&r={round}&c={string.Join(';', plan.Changes.Select(Text))}");
        if (plan.Choices.Count == 0)
        {
            return text;
        }

        var choices = plan.Choices.Count > PackedChoices.Most ? Elsewhere : PackedChoices.Pack(plan.Choices);
        return $"{text}&p={(text.Length + choices.Length > MostLength ? Elsewhere : choices)}";
    }

    /// <summary>Reads a link's text.</summary>
    /// <param name="experiment">The experiment that it is to be opened on.</param>
    /// <param name="link">The text.</param>
    /// <exception cref="FaultsException">It is no link, or of another experiment, or what a class chose is not in it.</exception>
    public static (LivePlan Plan, int Round) Read(LiveExperiment experiment, string link) => Read(experiment, link, isWhole: true);

    /// <summary>Reads a link's text.</summary>
    /// <param name="experiment">The experiment that it is to be opened on.</param>
    /// <param name="link">The text.</param>
    /// <param name="isWhole">Whether the choices of a class are read from it; else they are elsewhere.</param>
    internal static (LivePlan Plan, int Round) Read(LiveExperiment experiment, string link, bool isWhole)
    {
        ArgumentNullException.ThrowIfNull(link);
        var text = link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..];
        if (text.Length > MostLength)
        {
            throw Fault(LiveFaultTexts.LinkTooLong(MostLength));
        }

        var parts = text.Split('&').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).GroupBy(part => part[0])
            .ToDictionary(group => group.Key, group => Uri.UnescapeDataString(group.First()[1]));
        string Part(string key) => parts.GetValueOrDefault(key) ?? throw Fault(LiveFaultTexts.LinkLacks(key));
        if (Part("e") != experiment.Whole.Head.Name || Part("x") != experiment.Hash)
        {
            throw Fault(LiveFaultTexts.LinkOfOther(Part("e"), Part("x"), experiment.Whole.Head.Name, experiment.Hash));
        }

        if (!ulong.TryParse(Part("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            || !int.TryParse(Part("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var round))
        {
            throw Fault(LiveFaultTexts.LinkNotNumbers);
        }

        LiveChange[] changes = [.. Part("c").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Change)];
        return changes.Length > MostChanges
            ? throw Fault(LiveFaultTexts.LinkManyChanges(MostChanges))
            : (experiment.Checked(new LivePlan(seed, Part("a"), Part("b"), changes) { Choices = isWhole ? Choices(parts.GetValueOrDefault("p")) : [] }), round);
    }

    private static PlayedChoice[] Choices(string? text) => text switch
    {
        null or "" => [],
        Elsewhere => throw Fault(ClassFaultTexts.ChoicesElsewhere),
        _ => PackedChoices.Unpack(text) ?? throw Fault(ClassFaultTexts.ChoicesDamaged),
    };

    private static string Text(LiveChange change) => string.Create(CultureInfo.InvariantCulture, $"{change.Round}~{change.Key}~{change.Value}");

    private static LiveChange Change(string text) => text.Split('~') is [var round, var key, var value]
        && int.TryParse(round, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? new LiveChange(number, key, value)
        : throw Fault(LiveFaultTexts.NotAChange(text));

    private static FaultsException Fault(Presentation.Words.Text message) => new("link", message);
}
