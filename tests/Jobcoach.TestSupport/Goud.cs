using System.Runtime.CompilerServices;
using System.Text;

namespace Jobcoach.TestSupport;

/// <summary>
/// Compares text with a file that lies beside the test (<c>Naam.goud.txt</c>), so that whoever changes a sentence sees in the difference what readers will see.
/// With <c>JOBCOACH_GOUD=schrijf</c> in the environment the file is written instead; read the difference before you commit it.
/// </summary>
public static class Goud
{
    /// <summary>Nothing if the lines equal the file, else the first difference in words.</summary>
    public static string? Verschil(IEnumerable<string> regels, [CallerFilePath] string test = "")
    {
        var bestand = Path.ChangeExtension(test, "goud.txt");
        var gezien = regels.ToList();
        if (Environment.GetEnvironmentVariable("JOBCOACH_GOUD") is "schrijf")
        {
            File.WriteAllText(bestand, string.Join('\n', gezien) + '\n', new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return null;
        }

        var verwacht = File.Exists(bestand) ? File.ReadAllLines(bestand) : [];
        for (var regel = 0; regel < Math.Max(verwacht.Length, gezien.Count); regel++)
        {
            var (stond, staat) = (verwacht.ElementAtOrDefault(regel), gezien.ElementAtOrDefault(regel));
            if (stond != staat)
            {
                return $"{Path.GetFileName(bestand)}, regel {regel + 1}: verwacht \"{stond}\", gezien \"{staat}\". Klopt het nieuwe? Draai de test met JOBCOACH_GOUD=schrijf en lees het verschil.";
            }
        }

        return null;
    }
}
