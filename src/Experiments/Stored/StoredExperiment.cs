using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Stored;

/// <summary>
/// The settings of an experiment as it was run, as results store them. Their text is written and read here and nowhere else: hashes are made
/// from it, so that its form is fixed. Results of older versions can say less or more: what they leave out has its default, and
/// <see cref="StoredRecord{T}"/> tells what they said. Points are read when they are asked for, as there can be many.
/// </summary>
public sealed class StoredExperiment
{

    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutAtDefault } },
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower),
            new RecordForm<ExperimentHead>(), new RecordForm<WorldParameters>(), new RecordForm<TableParameters>(),
        },
    };

    private static readonly JsonSerializerOptions ForReaders = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Func<Text, FaultsException> damaged;
    private readonly JsonElement head;
    private readonly IReadOnlyList<(JsonElement First, StoredDraws? Draws, int Row)> points;
    private readonly Lazy<StoredRecord<ExperimentHead>> headRead;
    private readonly Lazy<IReadOnlyList<Hypothesis>> hypothesesRead;

    private StoredExperiment(JsonElement head, JsonElement points, JsonElement? hypotheses, Func<Text, FaultsException> damaged)
    {
        (this.head, this.damaged) = (head, damaged);
        this.points = [.. points.EnumerateArray().SelectMany(Expanded)];
        headRead = new(() => Read<StoredRecord<ExperimentHead>>(head));
        hypothesesRead = new(() => hypotheses is { } list ? Whole(Read<IReadOnlyList<Hypothesis>>(list)) : []);
    }

    /// <summary>The plain settings.</summary>
    /// <exception cref="FaultsException">They are not as this program writes them.</exception>
    public StoredRecord<ExperimentHead> Head => headRead.Value;

    /// <summary>What the experiment expects; empty: nothing.</summary>
    /// <exception cref="FaultsException">They are not as this program writes them.</exception>
    public IReadOnlyList<Hypothesis> Hypotheses => hypothesesRead.Value;

    /// <summary>Number of points of the design, at least 0.</summary>
    public int PointCount => points.Count;

    /// <summary>A point of the design, read anew each time.</summary>
    /// <param name="index">Its number, from 0, less than <see cref="PointCount"/>.</param>
    /// <exception cref="FaultsException">It is not as this program writes it.</exception>
    public StoredPoint Point(int index)
    {
        var point = Read<StoredPoint>(Whole(index));
        return point.Index == index ? point with { Scenarios = Whole(point.Scenarios) } : throw damaged(StoredTexts.Because(StoredTexts.OtherPoint(index, point.Index)));
    }

    /// <summary>The plain settings and a point, for people to read: indented JSON, letters as they are.</summary>
    /// <param name="index">The point's number.</param>
    public string Shown(int index) => JsonSerializer.Serialize(new { head, point = Whole(index) }, ForReaders);

    /// <summary>The text of an experiment: one setting a line. Who computes it makes no difference to results, so that it is not in it.</summary>
    /// <param name="head">Its plain settings.</param>
    /// <param name="stopping">Its rule for stopping; null: none.</param>
    /// <param name="hypotheses">What it expects.</param>
    /// <param name="designs">Its designs.</param>
    /// <param name="points">Their points.</param>
    public static string Write(
        ExperimentHead head, Stopping? stopping, IReadOnlyList<Hypothesis> hypotheses, IReadOnlyList<Design> designs, IReadOnlyList<DesignPoint> points) =>
        JsonSerializer.Serialize(
            new Written(head with { Grain = GrainScale.Actor }, stopping, hypotheses, designs.Select(Of), Written.Of(designs, points)), Form);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="damaged">Makes what is thrown, now or when a part is asked for, from what is wrong: StoredTexts.NotJson, for instance.</param>
    /// <exception cref="FaultsException">It is no JSON object with a head and a list of points.</exception>
    public static StoredExperiment Read(string text, Func<Text, FaultsException> damaged)
    {
        JsonElement root;
        try
        {
            root = JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            throw damaged(StoredTexts.NotJson);
        }

        return root.ValueKind != JsonValueKind.Object ? throw damaged(StoredTexts.NotAnObject)
            : Part(root, "head", JsonValueKind.Object) is { } head && Part(root, "points", JsonValueKind.Array) is { } points
            ? new StoredExperiment(head, points, Part(root, "hypotheses", JsonValueKind.Array), damaged)
            : throw damaged(StoredTexts.Unlike);
    }

    /// <summary>Leaves out what came later and is at its default, so that the hash of an experiment that does not use it stays what it was.</summary>
    private static void LeaveOutAtDefault(JsonTypeInfo type)
    {
        object? defaults = null;
        foreach (var property in type.Properties.Where(property => property.AttributeProvider?.IsDefined(typeof(LeftOutAtDefaultAttribute), false) ?? false))
        {
            var usual = property.Get!(defaults ??= Activator.CreateInstance(type.Type)!);
            property.ShouldSerialize = (_, value) => !Equals(value, usual);
        }
    }

    /// <summary>A record as it is stored when this version writes it.</summary>
    /// <param name="value">The record.</param>
    /// <typeparam name="T">Its type: head, world or table.</typeparam>
    public static StoredRecord<T> Record<T>(T value) where T : class => new(value, () => Entries(JsonSerializer.SerializeToElement(value, Form)));

    /// <summary>The text of what a design sets at a point: every path that it varies, with its value.</summary>
    /// <param name="settings">Values by path.</param>
    public static string WriteVaried(IReadOnlyDictionary<string, string> settings) => JsonSerializer.Serialize(settings);

    /// <summary>Reads what a design sets at a point.</summary>
    /// <param name="text">The text.</param>
    /// <param name="damaged">Makes what is thrown from what is wrong: StoredTexts.SettingsNotJson, for instance.</param>
    /// <exception cref="FaultsException">It is not as this program writes it.</exception>
    public static IReadOnlyDictionary<string, string> ReadVaried(string text, Func<Text, FaultsException> damaged)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(text) ?? throw damaged(StoredTexts.FieldWithoutSettings);
        }
        catch (JsonException)
        {
            throw damaged(StoredTexts.SettingsNotJson);
        }
    }

    private static StoredDesign Of(Design design) => new(design.Name, design.Type, design.Factors, design.Points.Count);

    /// <summary>The points of an element of the list: one, or all of a design of draws.</summary>
    private IEnumerable<(JsonElement First, StoredDraws? Draws, int Row)> Expanded(JsonElement point)
    {
        var draws = point.ValueKind == JsonValueKind.Object && point.TryGetProperty(StoredDraws.Key, out var table) ? Read<StoredDraws>(table) : null;
        return [(point, null, 0), .. Enumerable.Range(0, draws?.Rows.Count ?? 0).Select(row => (point, draws, row))];
    }

    /// <summary>A point as it would be by itself.</summary>
    private JsonElement Whole(int index)
    {
        var (first, draws, row) = points[index];
        return draws is null ? first
            : draws.Point(first, row) is { } point && point.TryGetProperty("index", out _) ? point
            : throw damaged(StoredTexts.Because(StoredTexts.WrongRow));
    }

    private static JsonElement? Part(JsonElement of, string key, JsonValueKind kind) =>
        of.TryGetProperty(key, out var part) && part.ValueKind == kind ? part : null;

    private static IReadOnlyList<(string Key, string? Text)> Entries(JsonElement record) =>
        [.. record.EnumerateObject().Select(entry => (entry.Name, entry.Value.ValueKind == JsonValueKind.Null ? null : JsonSerializer.Serialize(entry.Value)))];

    private T Read<T>(JsonElement element)
    {
        try
        {
            return element.Deserialize<T>(Form) ?? throw damaged(StoredTexts.Unlike);
        }
        catch (JsonException e)
        {
            throw damaged(StoredTexts.Because(Text.Same(e.Message)));
        }
    }

    /// <summary>A list without holes, which the form of a list does not rule out.</summary>
    private IReadOnlyList<T> Whole<T>(IReadOnlyList<T> list) => list.Any(one => one is null) ? throw damaged(StoredTexts.Because(StoredTexts.ListHasHole)) : list;

    /// <summary>The whole text, part by part in its order.</summary>
    private sealed record Written(
        ExperimentHead Head, Stopping? Stopping, IReadOnlyList<Hypothesis> Hypotheses, IEnumerable<StoredDesign> Designs, IEnumerable<JsonElement> Points)
    {
        /// <summary>The points, those of a design of draws in one element.</summary>
        public static IEnumerable<JsonElement> Of(IReadOnlyList<Design> designs, IReadOnlyList<DesignPoint> points)
        {
            var hashes = new Dictionary<CaseWorld, string>(ReferenceEqualityComparer.Instance);
            JsonElement One(DesignPoint point) => JsonSerializer.SerializeToElement(Of(point, hashes), Form);
            string[] drawn = [.. designs.Where(design => design.HasOwnWorlds).Select(design => design.Name)];
            return points.GroupBy(point => drawn.Contains(point.Design) ? point.Design : $"point {point.Index}")
                .Select(group => group.Count() == 1 ? One(group.First()) : Together(One(group.First()), group.Skip(1).Select(One)));
        }

        private static JsonElement Together(JsonElement first, IEnumerable<JsonElement> others)
        {
            var whole = JsonObject.Create(first)!;
            whole[StoredDraws.Key] = JsonSerializer.SerializeToNode(StoredDraws.Of(first, others), Form);
            return JsonSerializer.SerializeToElement(whole);
        }

        private static StoredPoint Of(DesignPoint point, Dictionary<CaseWorld, string> hashes) => new()
        {
            Index = point.Index,
            Label = point.Label,
            FirstReplication = point.FirstReplication,
            World = Record(point.World),
            Case = point.Case is null ? null : hashes.TryGetValue(point.Case, out var known) ? known : hashes[point.Case] = CaseHash.Of(point.Case),
            Scenarios = [.. point.Scenarios.Select(scenario => new StoredScenario { Name = scenario.Name, Logic = scenario.Logic, Table = Record(scenario.Table) })],
        };
    }

    private sealed class RecordForm<T> : JsonConverter<StoredRecord<T>> where T : class
    {
        public override StoredRecord<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var element = JsonElement.ParseValue(ref reader);
            return new(element.Deserialize<T>(options)!, () => Entries(element));
        }

        public override void Write(Utf8JsonWriter writer, StoredRecord<T> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Value, options);
    }
}
