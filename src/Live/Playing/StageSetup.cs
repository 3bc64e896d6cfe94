using OpgaveSim.Experiments.Input;
using OpgaveSim.Live.Measuring;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Playing;

/// <summary>What a page needs to know once of a pair of worlds: who is in it, what it is called, what can be set.</summary>
internal static class StageSetup
{
    /// <summary>The setup, for watchers.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="world">The public world, which both scenarios share.</param>
    /// <param name="options">Options.</param>
    public static WorldSetup Of(LiveExperiment experiment, LivePlan plan, PublicWorld world, LiveOptions options)
    {
        var head = experiment.Whole.Head;
        var stride = StageWorld.StrideOf(world);
        int[] shown = [.. Enumerable.Range(0, world.Actors.Count).Where(actor => actor % stride == 0)];
        var given = world.Source.Case;
        var looks = Palette.Looks(world.Actors.KindLabels);
        return new WorldSetup(
            head.Name,
            new Text(head.Title.Length > 0 ? head.Title : head.Name, head.TitleNl.Length > 0 ? head.TitleNl : head.Title.Length > 0 ? head.Title : head.Name),
            options.Language,
            plan.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture),
            head.Rounds,
            head.Warmup,
            [Scenario(experiment, plan.First), Scenario(experiment, plan.Second)],
            [.. experiment.Scenarios.Select(scenario => new NamedScenario(scenario.Name, scenario.Title))],
            world.Actors.Count,
            stride,
            world.Actors.KindLabels,
            looks,
            [.. looks.Select(Palette.Kind)],
            [.. shown.Select(actor => world.Actors.Kind[actor])],
            [.. shown.Select(actor => world.Actors.Home[actor])],
            given is null ? null : [.. shown.Select(actor => given.ActorNames[actor])],
            [.. Enumerable.Range(0, world.Domains).Select(domain => given?.DomainNames[domain] ?? "")],
            LiveMeasures.All,
            options.Background,
            LiveSetting.All,
            Settings(experiment.Settings(plan.WithPresetOnly(), 0)[0]),
            LivePresets.All,
            plan.Preset ?? experiment.Whole.Head.Preset);
    }

    /// <summary>What the page's settings are in a world, by path.</summary>
    /// <param name="setting">The world's setting.</param>
    public static Dictionary<string, object?> Settings(RunSetting setting) =>
        LiveSetting.All.ToDictionary(one => one.Key, one => one.Key["world.".Length..] is var path
            ? YamlBinder.ValueAt(setting.World.Parameters, path) ?? YamlBinder.ValueAt(setting.Table, path)
            : null);

    private static ShownScenario Scenario(LiveExperiment experiment, string name)
    {
        var position = experiment.Scenarios.Select(scenario => scenario.Name).ToList().IndexOf(name);
        var scenario = experiment.Scenarios[position];
        var logic = LogicTexts.Find(scenario.Logic);
        return new ShownScenario(
            name, scenario.Title, Palette.Arm(position).Color, Palette.Arm(position).Dash, logic?.Sentence, LiveMottos.Of(scenario.Logic), logic?.Tables ?? MessageTexts.TablesOf.With(scenario.Title));
    }
}
