using System.Text;

namespace Jobcoach.Brieven.Sjablonen;

/// <summary>Maakt van een waarde gewone letters: wat iemand invulde kan nooit een kop, een opsomming of nadruk in de brief worden.</summary>
internal static class Markdownveilig
{
    /// <summary>De tekst met een streep voor elk leesteken (CommonMark 2.4), op een regel.</summary>
    public static string Van(string tekst)
    {
        var uit = new StringBuilder(tekst.Length + 8);
        foreach (var letter in tekst)
        {
            if (char.IsControl(letter))
            {
                uit.Append(' ');
                continue;
            }

            if (char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)))
            {
                uit.Append('\\');
            }

            uit.Append(letter);
        }

        return uit.ToString();
    }
}
