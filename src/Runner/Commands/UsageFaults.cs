using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Runner.Commands;

/// <summary>What is wrong with a command line, in sentences, with the nearest right word.</summary>
public static class UsageFaults
{
    /// <summary>The sentences; none: it can be used.</summary>
    /// <param name="parsed">The command line.</param>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var strangers = Strangers(parsed).ToArray();
        var others = parsed.Errors.Where(error => strangers.Length == 0 || error.SymbolResult is OptionResult);
        return [.. strangers, .. others.Select(error => error.SymbolResult switch
        {
            OptionResult of => OfWords(of.Option.Name, of.Option.GetCompletions(CompletionContext.Empty), of.Tokens) ?? OfNumber(of) ?? error.Message,
            ArgumentResult of => OfWords(of.Argument.Name, of.Argument.GetCompletions(CompletionContext.Empty), of.Tokens) ?? error.Message,
            _ => error.Message,
        })];
    }

    /// <summary>Words that the command does not know. What follows an unknown option is taken for its value.</summary>
    private static IEnumerable<string> Strangers(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var last = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Select(token => token.Value).ToHashSet();
        string[] options = [.. parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens).Where(word => word.Length > 1 && word[0] == '-' && !last.Contains(word)).Distinct()];
        if (options.Length > 0)
        {
            var known = command.Options.Where(option => !option.Hidden).Select(option => option.Name);
            return options.Select(word => word.Split('=')[0]).Select(word => $"'{word}' is no option of {command.Name}{NearestWord.Hint(word, known)}");
        }

        var words = parsed.UnmatchedTokens.Select(ClusterText.WithoutPassword);
        return command.Subcommands.Count > 0
            ? words.Take(1).Select(word => $"'{word}' is no command{NearestWord.Hint(word, command.Subcommands.Select(one => one.Name))}")
            : words.Select(word => $"'{word}' is one word too many for {command.Name}; a path with spaces goes between quotes");
    }

    /// <summary>What is wrong with a value that is one of some words; null: it is one of them, or can be anything.</summary>
    private static string? OfWords(string name, IEnumerable<CompletionItem> completions, IEnumerable<Token> tokens)
    {
        string[] allowed = [.. completions.Select(item => item.Label)];
        return allowed.Length > 0 && tokens.Select(token => token.Value).FirstOrDefault(value => !allowed.Contains(value)) is { } wrong
            ? $"{name}: '{wrong}' is not allowed{NearestWord.Hint(wrong, allowed)}; allowed: {string.Join(", ", allowed)}"
            : null;
    }

    /// <summary>What is wrong with the value of an option that takes a whole number; null: it takes none, says it itself, or its value is one.</summary>
    private static string? OfNumber(OptionResult result) =>
        result.Option is not RangeOption
        && result.Option.ValueType is var type && (Nullable.GetUnderlyingType(type) ?? type.GetElementType() ?? type) == typeof(int)
        && result.Tokens.Select(token => token.Value).FirstOrDefault(value => !int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) is { } wrong
            ? InputNumber.IsWhole(wrong)
                ? $"{result.Option.Name}: {wrong} is out of range; allowed: at most {int.MaxValue}"
                : $"{result.Option.Name}: '{wrong}' is not a whole number"
            : null;
}
