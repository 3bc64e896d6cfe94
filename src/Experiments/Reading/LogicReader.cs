using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using Phrase = OpgaveSim.Presentation.Words.Text;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// Reads a logic: a name, a number from 0 (interest) to 1 (issue) that holds in all four decisions, or the long form
/// <c>{ start, invite, answer, deliberate }</c> in which start and invite are a name or such a number, answer and deliberate such a number. An invite that is <c>{ vary, level }</c> is an assigned
/// composition: then chance starts, and answer and deliberate must be given.
/// </summary>
/// <param name="faults">Faults are added here.</param>
public sealed class LogicReader(List<Fault> faults)
{
    /// <summary>The decisions of a logic's long form.</summary>
    public static readonly string[] Keys = ["start", "invite", "answer", "deliberate"];

    /// <summary>What an assigned composition is made of.</summary>
    public static readonly string[] AssignedKeys = ["vary", "level"];

    /// <summary>Whether a decision can be given by the name of a logic as well as by a number.</summary>
    public static bool TakesName(string key) => key is "start" or "invite";

    /// <summary>The logic, or null with a fault.</summary>
    public Logic? Read(YamlNode node) => node switch
    {
        YamlScalar scalar => Choice(scalar, "logic", ScenarioFaultTexts.OrLongForm) is { } choice ? Logics.Throughout(choice) : null,
        YamlMap map => Read(map),
        _ => Note(node, ValueTexts.Expected("logic", ScenarioFaultTexts.NameNumberOrMapping, node.Kind)),
    };

    /// <summary>The logic as the experiment writes it, in one line.</summary>
    public static string Text(YamlNode node) => node switch
    {
        YamlMap map => "{ " + string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Text(entry.Value)}")) + " }",
        YamlScalar scalar => scalar.Value,
        _ => "",
    };

    private Logic? Read(YamlMap map)
    {
        var before = faults.Count;
        new YamlBinder(faults).CheckKeys(map, Keys);
        if (map.Find("invite") is YamlMap assigned)
        {
            return Assigned(map, assigned);
        }

        LogicChoice? Named(string key) => map.Find(key) is { } node ? Choice(node, key) : null;
        double? Mix(string key) => map.Find(key) is { } node ? new YamlBinder(faults).Number(node, key, 0, 1, 0) : null;
        var logic = (Start: Named("start"), Invite: Named("invite"), Answer: Mix("answer"), Deliberate: Mix("deliberate"));
        return faults.Count > before ? null : Logics.Complete(logic.Start, logic.Invite, logic.Answer, logic.Deliberate);
    }

    private Logic? Assigned(YamlMap map, YamlMap invite)
    {
        var before = faults.Count;
        var binder = new YamlBinder(faults);
        binder.CheckKeys(invite, AssignedKeys);
        var vary = Given(invite, "vary", ValueTexts.OneOf(string.Join(", ", AssignedInvite.Traits))) is { } trait
            ? binder.Word(trait, "vary", AssignedInvite.Traits) : null;
        double? Share(YamlMap of, string key, Phrase what) => Given(of, key, what) is { } node ? binder.Number(node, key, 0, 1, 0) : null;
        var level = Share(invite, "level", ScenarioFaultTexts.Level);
        var (answer, deliberate) = (Share(map, "answer", ScenarioFaultTexts.Orientation), Share(map, "deliberate", ScenarioFaultTexts.Orientation));
        if (map.Find("start") is { } start && start is not YamlScalar { Value: "random" })
        {
            faults.Add(start.Fault(ScenarioFaultTexts.StartNotRandom(Text(start))));
        }

        return faults.Count > before || vary is null ? null : Logics.Assigned(AssignedInvite.Varying(vary), level!.Value, answer!.Value, deliberate!.Value);
    }

    /// <summary>The value of a key that must be there; null with a fault.</summary>
    private YamlNode? Given(YamlMap map, string key, Phrase what)
    {
        if (map.Find(key) is { } node)
        {
            return node;
        }

        faults.Add(map.Fault(ScenarioFaultTexts.PartMissing(key, what)));
        return null;
    }

    private LogicChoice? Choice(YamlNode node, string key, Phrase? alsoAllowed = null)
    {
        if (node is not YamlScalar scalar)
        {
            Note(node, ValueTexts.Expected(key, ScenarioFaultTexts.NameOrNumber, node.Kind));
            return null;
        }

        if (Logics.Names.Contains(scalar.Value))
        {
            return new LogicChoice(scalar.Value, 0);
        }

        if (scalar.IsPlain && InputNumber.Real(scalar.Value) is >= 0 and <= 1 and var mix)
        {
            return new LogicChoice(null, mix);
        }

        Note(node, ScenarioFaultTexts.NotALogic(key, Shown.Quoted(scalar.Value), NearestWord.Hint(scalar.Value, Logics.Names), string.Join(", ", Logics.Names))
            .Then(alsoAllowed ?? Phrase.None));
        return null;
    }

    private Logic? Note(YamlNode node, Phrase message)
    {
        faults.Add(node.Fault(message));
        return null;
    }
}
