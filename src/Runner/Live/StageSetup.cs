using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Rounds;
using OpgaveSim.Model.World;
using OpgaveSim.Runner.Input;
using OpgaveSim.Runner.Reports;
using OpgaveSim.Runner.Reports.Texts;

namespace OpgaveSim.Runner.Live;

/// <summary>What a page needs to know once of a pair of worlds: who is in it, what it is called, what can be set.</summary>
internal static class StageSetup
{
    /// <summary>The setup, for watchers.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="world">The public world, which both scenarios share.</param>
    /// <param name="table">Parameters of tables in the left world, at its start.</param>
    /// <param name="options">Options.</param>
    public static object Of(LiveExperiment experiment, LivePlan plan, PublicWorld world, TableParameters table, LiveOptions options)
    {
        var head = experiment.Whole.Head;
        var stride = StageWorld.StrideOf(world);
        int[] shown = [.. Enumerable.Range(0, world.Actors.Count).Where(actor => actor % stride == 0)];
        var given = world.Source.Case;
        var looks = Palette.Looks(world.Actors.KindLabels);
        return new
        {
            name = head.Name,
            title = new Text(head.Title.Length > 0 ? head.Title : head.Name, head.TitleNl.Length > 0 ? head.TitleNl : head.Title.Length > 0 ? head.Title : head.Name),
            options.Language,
            seed = plan.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture),
            head.Rounds,
            warmUp = head.Warmup,
            scenarios = new[] { plan.First, plan.Second }.Select(name => Scenario(experiment, name)),
            all = experiment.Scenarios.Select(scenario => scenario.Name),
            actors = world.Actors.Count,
            stride,
            kinds = world.Actors.KindLabels,
            kindLooks = looks,
            kindColors = looks.Select(Palette.Kind),
            kind = shown.Select(actor => world.Actors.Kind[actor]),
            home = shown.Select(actor => world.Actors.Home[actor]),
            names = given is null ? null : shown.Select(actor => given.ActorNames[actor]),
            domains = Enumerable.Range(0, world.Domains).Select(domain => given?.DomainNames[domain] ?? ""),
            seats = table.Seats,
            meetings = table.Meetings,
            measures = LiveMeasures.All,
            options.Background,
            controls = LiveSetting.All,
        };
    }

    /// <summary>What the page's settings are in a world, by path.</summary>
    /// <param name="setting">The world's setting.</param>
    public static Dictionary<string, object?> Settings(RunSetting setting) =>
        LiveSetting.All.ToDictionary(one => one.Key, one => one.Key["world.".Length..] is var path
            ? YamlBinder.ValueAt(setting.World.Parameters, path) ?? YamlBinder.ValueAt(setting.Table, path)
            : null);

    private static object Scenario(LiveExperiment experiment, string name)
    {
        var position = experiment.Scenarios.Select(scenario => scenario.Name).ToList().IndexOf(name);
        var logic = experiment.Scenarios[position].Logic;
        var words = ArmTexts.Named(logic);
        return new { name, color = Palette.Arm(position).Color, dash = Palette.Arm(position).Dash, logic = words };
    }
}
