using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Commands;

/// <summary>What is wrong with a command line, in sentences, with the nearest right word.</summary>
public static class UsageFaults
{
    /// <summary>The sentences; none: it can be used.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="language">Their language.</param>
    public static IReadOnlyList<string> Of(ParseResult parsed, ReportLanguage language = ReportLanguage.English)
    {
        var strangers = Strangers(parsed, language).ToArray();
        var others = parsed.Errors.Where(error => strangers.Length == 0 || error.SymbolResult is OptionResult);
        return [.. strangers, .. others.Select(error => error.SymbolResult switch
        {
            OptionResult { Implicit: false } of =>
                OfWords(of.Option.Name, of.Option.GetCompletions(CompletionContext.Empty), of.Tokens, language)
                    ?? (of.Option is RangeOption range ? OfRange(range, of.Tokens, language) : OfNumber(of, language)) ?? error.Message,
            ArgumentResult { Tokens.Count: > 0 } of =>
                OfWords(of.Argument.Name, of.Argument.GetCompletions(CompletionContext.Empty), of.Tokens, language) ?? error.Message,
            _ => Missing(parsed, language) ?? error.Message,
        }).Distinct()];
    }

    /// <summary>Words that the command does not know. What follows an unknown option is taken for its value.</summary>
    private static IEnumerable<string> Strangers(ParseResult parsed, ReportLanguage language)
    {
        var command = parsed.CommandResult.Command;
        var last = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Select(token => token.Value).ToHashSet();
        string[] options = [.. parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens).Where(word => word.Length > 1 && word[0] == '-' && !last.Contains(word)).Distinct()];
        if (options.Length > 0)
        {
            var known = command.Options.Where(option => !option.Hidden).Select(option => option.Name);
            return options.Select(word => word.Split('=')[0]).Select(word => UsageTexts.NoOption.Filled(language, word, command.Name, Hint(word, known, language)));
        }

        var words = parsed.UnmatchedTokens.Select(ClusterText.WithoutPassword);
        return command.Subcommands.Count > 0
            ? words.Take(1).Select(word => UsageTexts.NoCommand.Filled(language, word, Hint(word, command.Subcommands.Select(one => one.Name), language)))
            : words.Select(word => UsageTexts.TooMany.Filled(language, word, command.Name));
    }

    /// <summary>The first that must be given and is not; null: nothing is missing.</summary>
    private static string? Missing(ParseResult parsed, ReportLanguage language)
    {
        var command = parsed.CommandResult.Command;
        return command is RootCommand ? UsageTexts.CommandMissing.In(language)
            : command.Arguments.FirstOrDefault(one => one.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(one) is not { Tokens.Count: > 0 }) is { } argument
                ? UsageTexts.ArgumentMissing.Filled(language, command.Name, argument.Name)
            : command.Options.FirstOrDefault(one => one.Required && parsed.GetResult(one) is null or { Implicit: true }) is { } option
                ? UsageTexts.OptionMissing.Filled(language, command.Name, option.Name)
            : null;
    }

    /// <summary>What is wrong with a value that is one of some words; null: it is one of them, or can be anything.</summary>
    private static string? OfWords(string name, IEnumerable<CompletionItem> completions, IEnumerable<Token> tokens, ReportLanguage language)
    {
        string[] allowed = [.. completions.Select(item => item.Label)];
        return allowed.Length > 0 && tokens.Select(token => token.Value).FirstOrDefault(value => !allowed.Contains(value)) is { } wrong
            ? UsageTexts.NotAllowed.Filled(language, name, wrong, Hint(wrong, allowed, language), string.Join(", ", allowed))
            : null;
    }

    /// <summary>What is wrong with the value of an option that takes a whole number in a range; null: nothing.</summary>
    private static string? OfRange(RangeOption option, IEnumerable<Token> tokens, ReportLanguage language) =>
        tokens.Select(token => token.Value).FirstOrDefault(value => !option.Takes(value)) is { } wrong
            ? (InputNumber.IsWhole(wrong) ? UsageTexts.OutOfRange : UsageTexts.NotWholeInRange).Filled(language, option.Name, wrong, Plain(option.Least), Plain(option.Most))
            : null;

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is wrong with the value of an option that takes a whole number; null: it takes none, or its value is one.</summary>
    private static string? OfNumber(OptionResult result, ReportLanguage language) =>
        result.Option.ValueType is var type && (Nullable.GetUnderlyingType(type) ?? type.GetElementType() ?? type) == typeof(int)
        && result.Tokens.Select(token => token.Value).FirstOrDefault(value => !int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) is { } wrong
            ? InputNumber.IsWhole(wrong)
                ? UsageTexts.TooLarge.Filled(language, result.Option.Name, wrong, int.MaxValue.ToString(CultureInfo.InvariantCulture))
                : UsageTexts.NotWhole.Filled(language, result.Option.Name, wrong)
            : null;

    private static string Hint(string wrong, IEnumerable<string> right, ReportLanguage language) =>
        NearestWord.Near(wrong, right) is { } near ? UsageTexts.Meant.Filled(language, near) : "";
}
