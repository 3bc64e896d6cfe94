using System.Reflection;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Live.Server;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Database;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Runner.Tests.Structure;

/// <summary>Every text of a fault, a remark or a refusal is in both languages, and says the same values in either.</summary>
public sealed class BothLanguagesTests
{
    // words that are the same in both languages
    private static readonly HashSet<string> Same = ["CsvFaultTexts.Tab", "OutFolderTexts.OfExperiment"];

    private static readonly Type[] Lists =
    [
        .. ((Assembly[])[typeof(Fault).Assembly, typeof(Manifest).Assembly, typeof(ReportFile).Assembly, typeof(LiveServer).Assembly, typeof(Ending).Assembly])
            .SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Texts", StringComparison.Ordinal)
                && type.Namespace != "OpgaveSim.Results.Wording"),
        typeof(UsageTexts), typeof(CheckTexts),
    ];

    public static TheoryData<string, string> Texts { get; } = Told();

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_in_both_languages_with_the_same_values(string name, string wrong) => Assert.True(wrong.Length == 0, $"{name}: {wrong}");

    [Fact]
    public void There_are_many() => Assert.True(Texts.Count > 300, $"{Texts.Count}");

    private static TheoryData<string, string> Told()
    {
        var all = new TheoryData<string, string>();
        foreach (var (type, method) in Lists.SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public).Where(method => method.ReturnType == typeof(Text)).Select(method => (type, method))))
        {
            var name = $"{type.Name}.{method.Name.Replace("get_", "", StringComparison.Ordinal)}";
            var samples = method.GetParameters().Select(Sample).ToArray();
            all.Add($"{name}({string.Join(", ", method.GetParameters().Select(one => one.Name))})", Wrong(name, (Text)method.Invoke(null, samples)!, samples) ?? "");
        }

        return all;
    }

    private static string? Wrong(string name, Text text, IReadOnlyList<object> values)
    {
        if (text.En == text.Nl && !Same.Contains(name))
        {
            return $"'{text.En}' is the same in both languages";
        }

        return values.Where(value => value is not Enum).Select(Shown).FirstOrDefault(value => text.En.Contains(value.En, StringComparison.Ordinal) != text.Nl.Contains(value.Nl, StringComparison.Ordinal)) is { } value
            ? $"'{value.En}' is not in both: {text.En} | {text.Nl}"
            : null;
    }

    private static object Sample(ParameterInfo parameter)
    {
        var number = 1000 + parameter.Position * 111;
        return parameter.ParameterType switch
        {
            var type when type == typeof(string) => $"«{parameter.Name}»",
            var type when type == typeof(Text) => new Text($"«{parameter.Name} en»", $"«{parameter.Name} nl»"),
            var type when type == typeof(int) || type == typeof(int?) => number,
            var type when type == typeof(long) => (long)number,
            var type when type == typeof(ulong) => (ulong)number,
            var type when type == typeof(double) => (double)number,
            var type when type == typeof(char) => '@',
            var type when type == typeof(IReadOnlyList<int>) => (int[])[number, number + 1, number + 2],
            { IsEnum: true } type => Enum.GetValues(type).GetValue(0)!,
            var type => throw new InvalidOperationException($"{parameter.Member.DeclaringType}.{parameter.Member.Name}: no sample of {type}"),
        };
    }

    private static Text Shown(object value) => value switch
    {
        Text text => text,
        IReadOnlyList<int> numbers => Text.Same($"{numbers[0]}, {numbers[1]}"),
        _ => Text.Same($"{value}"),
    };
}
