using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Experiments.Schemas;

/// <summary>
/// The JSON Schema (draft 2020-12) of an experiment file, made from the records, ranges and words that the reader itself uses. An
/// editor can complete and check with it; what hangs together over several keys only <c>check</c> finds.
/// </summary>
public static class ExperimentSchema
{
    /// <summary>The name of the file that an editor finds beside an experiment.</summary>
    public const string FileName = "experiment.schema.json";

    internal static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as text.</summary>
    public static string Text() => Make().ToJsonString(Options) + "\n";

    /// <summary>The schema.</summary>
    public static JsonObject Make()
    {
        var root = Record(typeof(ExperimentHead), new ExperimentHead());
        var keys = root["properties"]!.AsObject();
        keys["name"]!["pattern"] = Whole(HeadChecks.NameShape);
        keys[Presets.Key] = PresetName(keys[Presets.Key]!.AsObject());
        keys["keep"]!["items"] = TableNames();
        keys["replications"] = Replications(keys["replications"]!.AsObject());
        keys["hypotheses"] = Described("What is expected, stated before the run; the rest is marked exploratory.", new JsonObject { ["type"] = "array", ["items"] = HypothesisItem() });
        keys["world"] = Described("What the worlds are made of, and what scenarios do not set for themselves.", World());
        keys["scenarios"] = Described("The scenarios, by name; all run in the same worlds.", Scenarios());
        keys["design"] = Described("What is varied over points of a design: a type with what belongs to it beside it, a design, or a list of designs.", Design());
        foreach (var key in DesignReader.ShortKeys)
        {
            keys[key] = Described("Belongs to design, where that is a type alone.", new JsonObject());
        }

        root["required"] = new JsonArray("name", "scenarios");
        return new JsonObject([
            KeyValuePair.Create("$schema", (JsonNode?)"https://json-schema.org/draft/2020-12/schema"),
            KeyValuePair.Create("title", (JsonNode?)"An experiment of OpgaveSim (experiment.yaml)"),
            .. root.ToArray().Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone()))]);
    }

    /// <summary>The names of tables, and those of before, which editors then show as deprecated.</summary>
    private static JsonObject TableNames() => new()
    {
        ["anyOf"] = new JsonArray([Words(KeptTables.All), .. KeptTables.FormerNames.Select(table =>
            Described($"Now called {table.Key}.", DeprecatedWord(table.Value)))]),
    };

    private static JsonObject DeprecatedWord(string word)
    {
        var schema = Words([word]);
        schema["deprecated"] = true;
        return schema;
    }

    /// <summary>The name of a preset.</summary>
    internal static JsonObject PresetName(JsonObject text)
    {
        text["enum"] = new JsonArray([.. Presets.Names.Select(name => (JsonNode)name)]);
        text["description"] = (string)text["description"]! + string.Concat(Presets.Meanings.Select(preset => $"\n{preset.Name}: {preset.Meaning}"));
        return text;
    }

    /// <summary>A number, or a rule that stops when it is precise enough.</summary>
    private static JsonObject Replications(JsonObject number)
    {
        JsonObject Worlds() => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = number["maximum"]!.DeepClone() };
        JsonObject Closed(JsonObject properties) => new()
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]),
            ["additionalProperties"] = false,
        };
        var description = (string)number["description"]! + " A number, or until the difference of every scenario to the baseline is precise enough.";
        number.Remove("description");
        return Described(description, new JsonObject
        {
            ["anyOf"] = new JsonArray(number.DeepClone(), Closed(new JsonObject
            {
                ["at_least"] = Worlds(),
                ["until"] = Closed(new JsonObject
                {
                    ["outcome"] = Words([.. MeasureCatalogue.All.Select(measure => measure.Id)]),
                    ["half_width"] = new JsonObject { ["type"] = "number", ["exclusiveMinimum"] = 0 },
                }),
                ["at_most"] = Worlds(),
            })),
        });
    }

    // in JSON Schema $ is the end of the text and nothing else; in .NET it is also the place before a last line break
    private static string Whole(string shape) => $"^{shape}$";

    /// <summary>The settings of a world.</summary>
    internal static JsonObject World()
    {
        var world = Record(typeof(WorldParameters), new WorldParameters());
        var keys = world["properties"]!.AsObject();
        foreach (var (key, property) in Record(typeof(TableParameters), new TableParameters())["properties"]!.AsObject().ToArray())
        {
            keys[key] = property!.DeepClone();
        }

        keys["case"] = Described("A folder with the spreadsheets of a case, relative to this file.", new JsonObject { ["type"] = "string" });
        return world;
    }

    private static JsonObject Scenarios()
    {
        var scenario = Record(typeof(TableParameters), new TableParameters());
        scenario["properties"]!["logic"] = LogicOf();
        foreach (var (key, property) in Record(typeof(ScenarioTitle), new ScenarioTitle())["properties"]!.AsObject().ToArray())
        {
            scenario["properties"]![key] = property!.DeepClone();
        }

        scenario["required"] = new JsonArray("logic");
        return new JsonObject
        {
            ["type"] = "object",
            ["minProperties"] = 1,
            ["patternProperties"] = new JsonObject { [Whole(ScenarioReader.NameShape)] = scenario },
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject LogicOf()
    {
        JsonObject Mix() => new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 };
        JsonObject Choice() => new() { ["anyOf"] = new JsonArray(Words(Logics.Names), Mix()) };
        var parts = new JsonObject();
        foreach (var key in LogicReader.Keys)
        {
            parts[key] = LogicReader.TakesName(key) ? Choice() : Mix();
        }

        parts["invite"]!["anyOf"]!.AsArray().Add(Described("Assigned composition: what members are alike or unlike in, and how unlike, from 0 to 1.", new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["vary"] = Words(AssignedInvite.Traits), ["level"] = Mix() },
            ["required"] = new JsonArray([.. LogicReader.AssignedKeys.Select(key => (JsonNode)key)]),
            ["additionalProperties"] = false,
        }));

        return Described("How actors reason: a name, a number from 0 (interest) to 1 (issue) for all four decisions, or each decision by itself.", new JsonObject
        {
            ["anyOf"] = new JsonArray(
                Words(Logics.Names), Mix(), new JsonObject { ["type"] = "object", ["properties"] = parts, ["additionalProperties"] = false }),
        });
    }

    private static JsonObject HypothesisItem()
    {
        var item = Record(typeof(Hypothesis), new Hypothesis());
        item["properties"]!["outcome"]!["enum"] = new JsonArray([.. MeasureCatalogue.All.Select(measure => (JsonNode)measure.Id)]);
        item["properties"]!["contrast"]!["minItems"] = 2;
        item["properties"]!["contrast"]!["maxItems"] = 2;
        item["required"] = new JsonArray("outcome", "contrast");
        return item;
    }

    /// <summary>Loose on purpose: forms of design have keys of their own, which the reader checks and names.</summary>
    private static JsonObject Design()
    {
        JsonObject Types() => Words([.. Enum.GetValues<DesignType>().Select(type => YamlBinder.EnumWord(type))]);
        JsonObject One() => new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["type"] = Types() },
            ["required"] = new JsonArray("type"),
        };
        return new JsonObject { ["anyOf"] = new JsonArray(Types(), One(), new JsonObject { ["type"] = "array", ["items"] = One() }) };
    }

    /// <summary>The settings of a record.</summary>
    internal static JsonObject Record(Type type, object defaults)
    {
        var keys = new JsonObject();
        foreach (var (key, property) in YamlBinder.PropertiesOf(type))
        {
            keys[key] = Property(property, property.GetValue(defaults));
        }

        return new JsonObject { ["type"] = "object", ["properties"] = keys, ["additionalProperties"] = false };
    }

    private static JsonObject Property(PropertyInfo property, object? value)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var schema = type switch
        {
            _ when type == typeof(string) => new JsonObject { ["type"] = "string" },
            _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
            _ when type == typeof(ulong) => new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = ulong.MaxValue },
            _ when type == typeof(int) => new JsonObject { ["type"] = "integer" },
            _ when type == typeof(double) => new JsonObject { ["type"] = "number" },
            _ when type == typeof(IssueNumber) => IssueNumberOf(property),
            _ when type.IsEnum => Words([.. YamlBinder.WordsOf(type).Select(word => word.Word)]),
            _ when typeof(IEnumerable).IsAssignableFrom(type) => new JsonObject
            {
                ["type"] = "array", ["minItems"] = 1, ["uniqueItems"] = true, ["items"] = new JsonObject { ["type"] = "string" },
            },
            _ => Record(type, value ?? Activator.CreateInstance(type)!),
        };
        if (property.GetCustomAttribute<StringLengthAttribute>() is { } length)
        {
            schema["maxLength"] = length.MaximumLength;
        }

        if (type != typeof(IssueNumber) && property.GetCustomAttribute<RangeAttribute>() is { } range)
        {
            schema["minimum"] = Number(range.Minimum);
            schema["maximum"] = Number(range.Maximum);
        }

        if (YamlBinder.TakesNull(property))
        {
            schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        }

        if (value is IssueNumber { Varies: false } same)
        {
            schema["default"] = same.Mean;
        }

        if (value is string { Length: > 0 } or bool or int or ulong or double or Enum)
        {
            schema["default"] = value switch
            {
                Enum word => YamlBinder.EnumWord(word),
                bool truth => truth,
                int whole => whole,
                ulong big => big,
                double real => real,
                _ => (string)value,
            };
        }

        var words = type.IsEnum
            ? string.Concat(YamlBinder.WordsOf(type).Select(word => $"\n{word.Word}: {DocComments.Of(type, word.Member)}"))
            : "";
        return Described(DocComments.Of(property) + words, schema);
    }

    /// <summary>A whole number, or mean and deviation.</summary>
    private static JsonObject IssueNumberOf(PropertyInfo property)
    {
        var range = property.GetCustomAttribute<RangeAttribute>()!;
        JsonObject Bounded(JsonObject schema)
        {
            (schema["minimum"], schema["maximum"]) = (Number(range.Minimum), Number(range.Maximum));
            return schema;
        }

        var varying = Record(typeof(IssueNumber), new IssueNumber());
        Bounded(varying["properties"]!["mean"]!.AsObject()).Remove("default");
        return new JsonObject { ["anyOf"] = new JsonArray(Bounded(new JsonObject { ["type"] = "integer" }), varying) };
    }

    /// <summary>A schema with what it is about.</summary>
    internal static JsonObject Described(string text, JsonObject schema)
    {
        if (text.Length > 0)
        {
            schema["description"] = text;
        }

        return schema;
    }

    private static JsonObject Words(IReadOnlyList<string> words) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    private static JsonNode Number(object bound) => bound is int whole ? whole : Convert.ToDouble(bound, CultureInfo.InvariantCulture);
}
