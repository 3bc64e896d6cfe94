using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>Why a text is not a number, behind the words that say so.</summary>
internal static class NumberTexts
{
    public static Text OtherMinus(Text character) => new(
        $": it has {character.En} where a minus would stand; write -", $": er staat {character.Nl} waar een minteken hoort; schrijf -");

    public static Text Quotes(Text character) => new($": it has {character.En}; leave quotes out", $": er staat {character.Nl} in; laat aanhalingstekens weg");

    public static Text OtherDigits(Text character) => new(
        $": it has {character.En}; write digits from 0 to 9", $": er staat {character.Nl} in; schrijf cijfers van 0 tot en met 9");
}
