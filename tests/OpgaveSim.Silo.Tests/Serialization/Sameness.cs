using System.Collections;
using System.Globalization;
using System.Reflection;

namespace OpgaveSim.Silo.Tests.Serialization;

/// <summary>A value in words, part by part and to the bit: two values are the same when their words are.</summary>
internal static class Sameness
{
    /// <summary>A line for each part.</summary>
    public static IReadOnlyList<string> Parts(object? value)
    {
        var parts = new List<string>();
        Tell("", value, parts);
        return parts;
    }

    private static void Tell(string path, object? value, List<string> parts)
    {
        switch (value)
        {
            case null:
                parts.Add($"{path}: null");
                break;
            case double number:
                parts.Add($"{path}: {BitConverter.DoubleToUInt64Bits(number):x}");
                break;
            case string or Enum or IConvertible:
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: {value}"));
                break;
            case IEnumerable many:
                TellEach(path, many, parts);
                break;
            default:
                TellProperties(path, value, parts);
                break;
        }
    }

    private static void TellEach(string path, IEnumerable many, List<string> parts)
    {
        var at = 0;
        foreach (var one in many)
        {
            Tell($"{path}[{at++}]", one, parts);
        }

        parts.Add($"{path}: {at} in all");
    }

    private static void TellProperties(string path, object value, List<string> parts)
    {
        var type = value.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ReadOnlyMemory<>))
        {
            TellEach(path, (IEnumerable)type.GetMethod(nameof(ReadOnlyMemory<int>.ToArray))!.Invoke(value, null)!, parts);
            return;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            Tell($"{path}.{property.Name}", property.GetValue(value), parts);
        }
    }
}
