using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>What is wrong with the text of a cell, wherever it stands.</summary>
internal static class CellFaults
{
    /// <summary>Characters that a cell may have: as many as fit in one of Excel.</summary>
    public const int MostCharacters = 32_767;

    /// <summary>The error of a formula or damaged text, in words that follow the text; null: neither.</summary>
    /// <param name="raw">The text as it was read.</param>
    /// <param name="text">The text, tidied.</param>
    public static Text? Of(string raw, string text) => SpreadsheetError.Meaning(text) is { } meaning
        ? CaseFaultTexts.FormulaFailed(meaning)
        : DamagedText.Find(raw);
}
