using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Calibration;

/// <summary>
/// The ordinary experiments that a calibration is made of, as documents: the reference table with draws from the priors, the check of some settings
/// in many worlds, and ensembles in which the logics are compared.
/// </summary>
/// <param name="facts">The file of facts.</param>
public sealed class CalibrationExperiments(FactsFile facts)
{
    /// <summary>The name of the design that holds the draws.</summary>
    public const string Design = "draws";

    /// <summary>Scenarios of an ensemble beside the one that stands for reality; each name is its logic.</summary>
    public static IReadOnlyList<string> Logics { get; } = ["interest", "kindred", "mutual-gains", "issue", "expert", "random"];

    private const string ReferenceStage = "reference", MiddleLogic = "0.5";

    /// <summary>The reference table: draws from the priors, each in a world of its own, formation alone measured.</summary>
    /// <param name="draws">How many.</param>
    public YamlMap Reference(int draws) => Formation(ReferenceStage, 1, Map(
        ("name", Plain(Design)), ("type", Plain("draws")), ("points", Plain(Whole(draws))),
        ("over", new YamlMap(facts.File, 1, 1, [.. facts.Free.Select(setting => (Scalar(setting.Path, true), setting.Prior))]))));

    /// <summary>Some settings, each in the same many worlds, to see whether it meets the facts there too.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="worlds">How many worlds.</param>
    public YamlMap Check(IReadOnlyList<IReadOnlyList<(string Path, YamlNode Value)>> settings, int worlds) => Formation("check", worlds, List("list", settings));

    /// <summary>
    /// An ensemble: settings of the world, each with all logics and the mixed one of its own, everything measured. All ensembles of a calibration
    /// have the same worlds.
    /// </summary>
    /// <param name="name">What its name ends with.</param>
    /// <param name="title">Its title.</param>
    /// <param name="units">Its points, places in the unit cube; each counts alike.</param>
    /// <param name="worlds">Worlds of each point.</param>
    public YamlMap Ensemble(string name, string title, IReadOnlyList<double[]> units, int worlds) => Experiment(name, "ensemble", worlds,
        [("title", Scalar(title, false)), ("baseline", Plain("interest")), ("keep", new YamlList(facts.File, 1, 1, [Plain("kind")]))],
        [.. Logics.Select(logic => (logic, (YamlNode)Map(("logic", Plain(logic)))))],
        List("sample", [.. units.Select(facts.At)]));

    /// <summary>The seed of a stage: what was accepted in the worlds of one is not looked at again in the same worlds.</summary>
    private ulong SeedOf(string stage) => stage == ReferenceStage ? facts.Head.Seed : KeyedDraws.ForDesign(facts.Head.Seed, stage).RunKey;

    private YamlMap Formation(string name, int worlds, YamlMap design) => Experiment(name, name, worlds,
        [("measure", Plain("formation")), ("keep", new YamlList(facts.File, 1, 1, [Plain("member")]))], [], design);

    private YamlMap Experiment(
        string name, string stage, int worlds, IReadOnlyList<(string, YamlNode)> more, IReadOnlyList<(string, YamlNode)> scenarios, YamlMap design) => Map(
    [
        ("name", Plain($"{facts.Head.Name}-{name}")),
        ("preset", Plain(facts.Head.Preset)),
        ("seed", Plain(SeedOf(stage).ToString(CultureInfo.InvariantCulture))),
        ("rounds", Plain(Whole(facts.Head.Rounds))),
        ("warmup", Plain(Whole(facts.Head.Warmup))),
        ("replications", Plain(Whole(worlds))),
        ("grain", Plain("world")),
        .. more,
        .. facts.World is { } world ? [("world", (YamlNode)world)] : (IEnumerable<(string, YamlNode)>)[],
        ("scenarios", Map([.. scenarios, (FactsFile.Practice, MixedPractice())])),
        ("design", design),
    ]);

    private YamlMap MixedPractice() => Map(
        ("logic", Plain(MiddleLogic)), ("title", Scalar(ArmTitles.MixedPractice.En, false)), ("titleNl", Scalar(ArmTitles.MixedPractice.Nl, false)));

    private YamlMap List(string type, IReadOnlyList<IReadOnlyList<(string Path, YamlNode Value)>> settings) => Map(
        ("name", Plain(Design)), ("type", Plain(type)),
        ("points", new YamlList(facts.File, 1, 1, [.. settings.Select(setting => Map([.. setting]))])));

    private YamlMap Map(params (string Key, YamlNode Value)[] entries) =>
        new(facts.File, 1, 1, [.. entries.Select(entry => (Scalar(entry.Key, true), entry.Value))]);

    private YamlScalar Plain(string value) => Scalar(value, true);

    private YamlScalar Scalar(string value, bool isPlain) => new(facts.File, 1, 1, value, isPlain);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
