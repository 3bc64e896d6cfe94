using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using OpgaveSim.Model.Parameters;
using Phrase = OpgaveSim.Presentation.Words.Text;

namespace OpgaveSim.Experiments.Input;

/// <summary>
/// Fills records from YAML mappings: a key is a property's name in camel case, ranges are those of
/// <see cref="RangeAttribute"/>, what is left out keeps its default. Every fault is noted and the rest goes on, so that all
/// are found at once.
/// </summary>
/// <param name="faults">Faults are added here.</param>
public sealed class YamlBinder(List<Fault> faults)
{
    private const int MostWords = 1000, LongestWord = 200;

    private static readonly ConcurrentDictionary<PropertyInfo, bool> Nullability = [];

    /// <summary>The keys that a record type takes.</summary>
    public static IEnumerable<string> KeysOf(Type type) => Settable(type).Select(KeyOf);

    /// <summary>The keys that a record type takes, each with its property.</summary>
    public static IEnumerable<(string Key, PropertyInfo Property)> PropertiesOf(Type type) => Settable(type).Select(property => (KeyOf(property), property));

    /// <summary>The words that stand for the members of an enumeration, with the members' names.</summary>
    public static IEnumerable<(string Word, string Member)> WordsOf(Type type) => Enum.GetNames(type).Select(name => (KebabCase(name), name));

    /// <summary>Whether a property takes null, for no value.</summary>
    public static bool TakesNull(PropertyInfo property) => Nullable.GetUnderlyingType(property.PropertyType) is not null
        || Nullability.GetOrAdd(property, static of => new NullabilityInfoContext().Create(of).WriteState == NullabilityState.Nullable);

    /// <summary>The value of a record's property by its path of keys; null when there is no such property.</summary>
    public static object? ValueAt(object? record, string path) => path.Split('.').Aggregate(
        record, (inner, key) => inner is null ? null : Settable(inner.GetType()).FirstOrDefault(property => KeyOf(property) == key)?.GetValue(inner));

    /// <summary>A record filled from a mapping.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="defaults">What is left out.</param>
    /// <param name="others">Keys that the mapping may also have, read by somebody else.</param>
    public T Bind<T>(YamlMap map, T defaults, params IEnumerable<string> others) where T : class
    {
        CheckKeys(map, [.. KeysOf(typeof(T)), .. others]);
        return (T)Fill(map, defaults);
    }

    /// <summary>A number in a range, or the fallback with a fault.</summary>
    public double Number(YamlNode node, string name, double least, double most, double fallback) =>
        Convert(node, typeof(double), name, new RangeAttribute(least, most)) is double value ? value : fallback;

    /// <summary>A number without a range, or null with a fault.</summary>
    public double? Number(YamlNode node, string name) => Convert(node, typeof(double), name, null) as double?;

    /// <summary>A whole number in a range, or null with a fault.</summary>
    public int? Whole(YamlNode node, string name, int least, int most) => Convert(node, typeof(int), name, new RangeAttribute(least, most)) as int?;

    /// <summary>A truth value, or the fallback with a fault.</summary>
    public bool Truth(YamlNode node, string name, bool fallback) => Convert(node, typeof(bool), name, null) as bool? ?? fallback;

    /// <summary>A text, or the fallback with a fault.</summary>
    public string Text(YamlNode node, string name, string fallback) =>
        Convert(node, typeof(string), name, null) is string value ? value : fallback;

    /// <summary>One of some words, or null with a fault.</summary>
    public string? Word(YamlNode node, string name, IReadOnlyList<string> allowed)
    {
        var word = Text(node, name, "");
        if (word.Length > 0 && !allowed.Contains(word, StringComparer.Ordinal))
        {
            faults.Add(node.Fault(ValueTexts.NotAllowed(name, Shown.Quoted(word), NearestWord.Hint(word, allowed), string.Join(", ", allowed))));
            return null;
        }

        return word.Length == 0 ? null : word;
    }

    /// <summary>The name of an enumeration's member as it stands in YAML.</summary>
    public static string EnumWord(Enum value) => KebabCase(value.ToString());

    private object Fill(YamlMap map, object defaults)
    {
        var filled = Clone(defaults);
        foreach (var property in Settable(defaults.GetType()))
        {
            if (map.Find(KeyOf(property)) is { } node)
            {
                var value = Convert(node, property, defaults);
                if (value.IsSet)
                {
                    property.SetValue(filled, value.Value);
                }
            }
        }

        return filled;
    }

    private (bool IsSet, object? Value) Convert(YamlNode node, PropertyInfo property, object defaults)
    {
        var name = KeyOf(property);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isNullable = TakesNull(property);
        if (node is YamlScalar { IsNull: true })
        {
            if (!isNullable)
            {
                faults.Add(node.Fault(ValueTexts.ValueMissing(name)));
            }

            return (isNullable, null);
        }

        if (type == typeof(IssueNumber))
        {
            var number = Number(node, name, (IssueNumber)property.GetValue(defaults)!, property.GetCustomAttribute<RangeAttribute>()!);
            return (number is not null, number);
        }

        if (IsRecord(type))
        {
            if (node is not YamlMap map)
            {
                faults.Add(node.Fault(ValueTexts.Expected(name, ValueTexts.MappingWith(string.Join(", ", KeysOf(type))), node.Kind)));
                return (false, null);
            }

            var inner = property.GetValue(defaults) ?? Activator.CreateInstance(type)!;
            CheckKeys(map, [.. KeysOf(type)]);
            return (true, Fill(map, inner));
        }

        var value = typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string)
            ? Words(node, name)
            : Convert(node, type, name, property.GetCustomAttribute<RangeAttribute>());
        var longest = property.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength ?? int.MaxValue;
        if (value is string text && text.Length > longest)
        {
            faults.Add(node.Fault(ValueTexts.TextTooLong(name, text.Length, longest)));
            return (false, null);
        }

        return (value is not null, value);
    }

    /// <summary>A number of issues: a whole number, or mean and deviation, of which what is left out keeps its default.</summary>
    private IssueNumber? Number(YamlNode node, string name, IssueNumber defaults, RangeAttribute range)
    {
        if (node is not YamlMap map)
        {
            return Convert(node, typeof(IssueNumber), name, range) is int whole ? whole : null;
        }

        CheckKeys(map, [.. KeysOf(typeof(IssueNumber))]);
        var mean = Part(map, nameof(IssueNumber.Mean), defaults.Mean, range);
        var deviation = Part(map, nameof(IssueNumber.Sd), defaults.Sd, typeof(IssueNumber).GetProperty(nameof(IssueNumber.Sd))!.GetCustomAttribute<RangeAttribute>()!);
        return mean is { } centre && deviation is { } spread ? new IssueNumber { Mean = centre, Sd = spread } : null;
    }

    private double? Part(YamlMap map, string property, double fallback, RangeAttribute range)
    {
        var key = JsonNamingPolicy.CamelCase.ConvertName(property);
        return map.Find(key) is { } node ? Convert(node, typeof(double), key, range) as double? : fallback;
    }

    /// <summary>Notes every key of a mapping that is not known.</summary>
    public void CheckKeys(YamlMap map, IReadOnlyList<string> known)
    {
        foreach (var (key, _) in map.Entries)
        {
            if (!known.Contains(key.Value))
            {
                faults.Add(key.Fault(
                    ValueTexts.UnknownKey(Shown.Quoted(key.Value), NearestWord.Hint(key.Value, known), string.Join(", ", known))));
            }
        }
    }

    private string[]? Words(YamlNode node, string name)
    {
        if (node is not YamlList list)
        {
            faults.Add(node.Fault(ValueTexts.Expected(name, ValueTexts.AList, node.Kind)));
            return null;
        }

        string[] words = [.. list.Items.Select(item => Text(item, name, "")).Where(word => word.Length > 0)];
        if (words.Length > MostWords || Array.Exists(words, word => word.Length > LongestWord))
        {
            faults.Add(node.Fault(ValueTexts.TooManyWords(name, MostWords, LongestWord)));
            return null;
        }

        if (words.Length == 0)
        {
            faults.Add(node.Fault(ValueTexts.EmptyList(name)));
            return null;
        }

        if (words.Distinct(StringComparer.Ordinal).Count() < words.Length)
        {
            faults.Add(node.Fault(ValueTexts.WordTwice(name)));
        }

        var twins = new Twins();
        foreach (var word in words)
        {
            if (twins.Add(word) is { } twin)
            {
                faults.Add(node.Fault(ValueTexts.TwinWords(name, Shown.Quoted(word), Shown.Quoted(twin), LookAlike.Difference(word, twin))));
            }
        }

        return words;
    }

    private object? Convert(YamlNode node, Type type, string name, RangeAttribute? range)
    {
        if (node is not YamlScalar scalar)
        {
            var brackets = type == typeof(string) ? ValueTexts.BracketsNeedQuotes : Phrase.None;
            faults.Add(node.Fault(ValueTexts.Expected(name, Expected(type, range), node.Kind).Then(brackets)));
            return null;
        }

        object? value = type switch
        {
            _ when type == typeof(string) => scalar.Value,
            _ when type == typeof(bool) => scalar.IsPlain && scalar.Value is "true" or "false" ? scalar.Value == "true" : null,
            _ when type.IsEnum => EnumOf(type, scalar),
            _ when !scalar.IsPlain => null,
            _ when type == typeof(int) || type == typeof(IssueNumber) =>
                int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
            _ when type == typeof(ulong) =>
                ulong.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var big) ? big : null,
            _ => InputNumber.Real(scalar.Value),
        };
        if (value is null && scalar.IsPlain && Limits(type, range) is { } limits && InputNumber.IsWhole(scalar.Value))
        {
            faults.Add(node.Fault(ValueTexts.OutOfRange(name, scalar.Value, limits)));
            return null;
        }

        if (value is null)
        {
            var hint = type.IsEnum ? NearestWord.Hint(scalar.Value, Enum.GetNames(type).Select(KebabCase))
                : !scalar.IsPlain && type != typeof(string) ? ValueTexts.LeaveQuotesOut
                : NumberText.Hint(scalar.Value);
            faults.Add(node.Fault(ValueTexts.IsNot(name, Shown.Quoted(scalar.Value), Expected(type, range), hint)));
            return null;
        }

        if (range is not null && !IsWithin(value, range))
        {
            faults.Add(node.Fault(ValueTexts.OutOfRange(name, Shown.Plain(scalar.Value), Text(range))));
            return null;
        }

        return value;
    }

    private static object? EnumOf(Type type, YamlScalar scalar) =>
        Enum.GetNames(type).FirstOrDefault(name => KebabCase(name) == scalar.Value) is { } found ? Enum.Parse(type, found) : null;

    /// <summary>The whole numbers that a type and a range allow; null: the type is none of whole numbers.</summary>
    private static string? Limits(Type type, RangeAttribute? range) =>
        type == typeof(int) || type == typeof(IssueNumber) ? range is null ? $"{int.MinValue} … {int.MaxValue}" : Text(range)
        : type == typeof(ulong) ? $"{ulong.MinValue} … {ulong.MaxValue}"
        : null;

    private static bool IsWithin(object value, RangeAttribute range)
    {
        var number = System.Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return number >= System.Convert.ToDouble(range.Minimum, CultureInfo.InvariantCulture)
            && number <= System.Convert.ToDouble(range.Maximum, CultureInfo.InvariantCulture);
    }

    private static Phrase Expected(Type type, RangeAttribute? range) => (type switch
    {
        _ when type == typeof(string) => ValueTexts.AText,
        _ when type == typeof(bool) => ValueTexts.TrueOrFalse,
        _ when type.IsEnum => ValueTexts.OneOf(string.Join(", ", Enum.GetNames(type).Select(KebabCase))),
        _ when type == typeof(int) || type == typeof(IssueNumber) => ValueTexts.AWholeNumber,
        _ when type == typeof(ulong) => ValueTexts.WholeFromTo(ulong.MinValue, ulong.MaxValue),
        _ => ValueTexts.ANumber,
    }).Then(Phrase.Same(range is null ? "" : $", {Text(range)}")).Then(type == typeof(IssueNumber) ? ValueTexts.OrMeanAndSpread : Phrase.None);

    private static string Text(RangeAttribute range) => string.Create(CultureInfo.InvariantCulture, $"{range.Minimum} … {range.Maximum}");

    private static bool IsRecord(Type type) => type.IsClass && type != typeof(string) && type.GetMethod("<Clone>$") is not null;

    private static object Clone(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties().Where(property => property.CanWrite && property.GetIndexParameters().Length == 0);

    private static string KeyOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static string KebabCase(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
