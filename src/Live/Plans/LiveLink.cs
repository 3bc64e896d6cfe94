using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Live.Plans;

/// <summary>
/// A link carries a plan: experiment (name and hash), seed, scenarios, changes and the round shown. It stands in the fragment of an
/// address, which browsers keep to themselves.
/// </summary>
public static class LiveLink
{
    private const int MostLength = 4_000, MostChanges = 200;

    /// <summary>The link's text, behind the #.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="round">Rounds played.</param>
    public static string Write(LiveExperiment experiment, LivePlan plan, int round) => string.Create(CultureInfo.InvariantCulture,
        $"e={experiment.Whole.Head.Name}&x={experiment.Hash}&s={plan.Seed}&a={plan.First}&b={plan.Second}&r={round}&c={string.Join(';', plan.Changes.Select(Text))}");

    /// <summary>Reads a link's text.</summary>
    /// <param name="experiment">The experiment that it is to be opened on.</param>
    /// <param name="link">The text.</param>
    /// <exception cref="FaultsException">It is no link, or of another experiment.</exception>
    public static (LivePlan Plan, int Round) Read(LiveExperiment experiment, string link)
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
            : (experiment.Checked(new LivePlan(seed, Part("a"), Part("b"), changes)), round);
    }

    private static string Text(LiveChange change) => string.Create(CultureInfo.InvariantCulture, $"{change.Round}~{change.Key}~{change.Value}");

    private static LiveChange Change(string text) => text.Split('~') is [var round, var key, var value]
        && int.TryParse(round, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? new LiveChange(number, key, value)
        : throw Fault(LiveFaultTexts.NotAChange(text));

    private static FaultsException Fault(Presentation.Words.Text message) => new("link", message);
}
