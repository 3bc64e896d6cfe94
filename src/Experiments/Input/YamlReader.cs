using System.Text;
using OpgaveSim.Presentation.Words;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpgaveSim.Experiments.Input;

/// <summary>
/// Reads a YAML document into nodes that know their place. Strict: one document, no anchors, aliases or tags, no key twice,
/// valid UTF-8, a bounded size and depth. Values are not interpreted here.
/// </summary>
public sealed class YamlReader
{
    private const int LargestFile = 1 << 20, DeepestNesting = 32, LongestValue = 10_000;

    private readonly string file;
    private readonly string text;
    private readonly List<Fault> faults;
    private readonly Parser parser;
    private readonly bool isOption;

    private YamlReader(string file, string text, List<Fault> faults, bool isOption)
    {
        (this.file, this.text, this.faults, this.isOption) = (file, text, faults, isOption);
        parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">Its name in faults.</param>
    /// <param name="faults">Faults are added here.</param>
    /// <returns>The document, or null when it cannot be read at all.</returns>
    public static YamlNode? ReadFile(string path, string shown, List<Fault> faults)
    {
        if (InputFile.Read(path, LargestFile, out var obstacle) is not { } bytes)
        {
            faults.Add(new Fault(shown, 0, 0, obstacle!));
            return null;
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            faults.Add(new Fault(shown, 0, 0, YamlTexts.Utf16));
            return null;
        }

        if (Utf8Survey.Of(bytes).Invalid is >= 0 and var invalid)
        {
            var place = TextPlace.Start.After(bytes.AsSpan(0, invalid));
            faults.Add(new Fault(shown, place.Line, place.Column, YamlTexts.NotUtf8($"{bytes[invalid]:X2}")));
            return null;
        }

        return Read(shown, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), faults, isOption: false);
    }

    /// <summary>Reads the value of an option; its faults have the option as their place, and nothing stands for null.</summary>
    /// <param name="option">The option as written.</param>
    /// <param name="value">Its value.</param>
    /// <param name="faults">Faults are added here.</param>
    public static YamlNode? ReadOption(string option, string value, List<Fault> faults) => Read(option, value, faults, isOption: true);

    private static YamlNode? Read(string shown, string text, List<Fault> faults, bool isOption)
    {
        var plain = WithPlainBlanks(text);
        var reader = new YamlReader(shown, plain, faults, isOption);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            reader.NotYaml(e.Start, Text.Same((e.InnerException ?? e).Message.TrimEnd('.')));
            return null;
        }
        catch (InvalidOperationException)
        {
            // the parser's own at the end of a text inside brackets
            reader.NotYaml(reader.parser.Current?.Start ?? Mark.Empty, YamlTexts.EndsInside);
            return null;
        }
    }

    /// <summary>The same text with a space for each blank of another kind, as YAML knows spaces alone; all else keeps its place.</summary>
    private static string WithPlainBlanks(string text) => Ascii.IsValid(text) ? text
        : string.Create(text.Length, text, (plain, from) =>
        {
            for (var i = 0; i < plain.Length; i++)
            {
                plain[i] = from[i] > '~' && Rune.TryCreate(from[i], out var rune) && Invisible.IsBlank(rune) ? ' ' : from[i];
            }
        });

    private void NotYaml(Mark mark, Text message)
    {
        var (line, column, words) = YamlAdvice.For(text, (int)mark.Line)
            ?? ((int)mark.Line, (int)mark.Column, YamlTexts.LookAround(message));
        faults.Add(new Fault(file, isOption ? 0 : line, isOption ? 0 : column, YamlTexts.NotYaml(words)));
    }

    private YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            if (isOption)
            {
                return new YamlScalar(file, 0, 0, "", true);
            }

            faults.Add(new Fault(file, 0, 0, YamlTexts.Empty));
            return null;
        }

        parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            faults.Add(At(second.Start, YamlTexts.SecondDocument));
        }

        if (node is YamlScalar { IsNull: true } && !isOption)
        {
            faults.Add(new Fault(file, 0, 0, YamlTexts.Empty));
            return null;
        }

        return node;
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, $"nested more than {DeepestNesting} deep");
        }

        var start = parser.Current!.Start;
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            faults.Add(At(start, YamlTexts.Alias(alias.Value.ToString())));
            return new YamlScalar(file, Line(start), Column(start), "", false);
        }

        if (parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            faults.Add(At(start, YamlTexts.Anchor(anchored.Anchor.Value)));
        }

        if (parser.Current is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            faults.Add(At(start, YamlTexts.Tag(tagged.Tag.Value)));
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            if (scalar.Value.Length > LongestValue)
            {
                faults.Add(At(start, YamlTexts.LongValue(scalar.Value.Length, LongestValue)));
                return new YamlScalar(file, Line(start), Column(start), "", false);
            }

            return Scalar(scalar);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(depth + 1));
            }

            return new YamlList(file, Line(start), Column(start), items);
        }

        parser.Consume<MappingStart>();
        return ReadMap(start, depth);
    }

    private YamlMap ReadMap(Mark start, int depth)
    {
        var entries = new List<(YamlScalar, YamlNode)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
            {
                faults.Add(key.Fault(YamlTexts.KeyNotPlain));
            }
            else if (!keys.Add(name.Value))
            {
                faults.Add(name.Fault(YamlTexts.KeyTwice(Shown.Quoted(name.Value))));
            }
            else
            {
                entries.Add((name, value));
            }
        }

        return new YamlMap(file, Line(start), Column(start), entries);
    }

    private YamlScalar Scalar(Scalar scalar)
    {
        var (written, isPlain) = (scalar.Value, scalar.Style == ScalarStyle.Plain);
        if (DamagedText.Find(written) is { } damage)
        {
            faults.Add(At(scalar.Start, YamlTexts.Damaged(Shown.Quoted(written), damage)));
        }

        var value = written.Contains('\n', StringComparison.Ordinal) ? TidyText.Prose(written) : TidyText.Of(written);
        if (isPlain && value is ['\u2212', (>= '0' and <= '9') or '.', ..])
        {
            value = NumberText.WithPlainMinus(value, out _);
        }

        return new YamlScalar(file, Line(scalar.Start), Column(scalar.Start), value, isPlain)
        {
            Written = written,
            Comment = isPlain && value.Length > 0 ? CommentAfter(scalar.End) : null,
        };
    }

    private string? CommentAfter(Mark end)
    {
        var rest = text.AsSpan((int)Math.Min(end.Index, text.Length));
        rest = rest[..(rest.IndexOfAny('\n', '\r') is >= 0 and var length ? length : rest.Length)];
        return rest.TrimStart() is ['#', ..] comment ? comment.TrimEnd().ToString() : null;
    }

    private Fault At(Mark mark, Text message) => new(file, Line(mark), Column(mark), message);

    private int Line(Mark mark) => isOption ? 0 : (int)mark.Line;

    private int Column(Mark mark) => isOption ? 0 : (int)mark.Column;
}
