"""Makes the workbooks beside it: pip install openpyxl odfpy xlwt msoffcrypto-tool."""
import datetime

import openpyxl
import xlwt
from msoffcrypto.format.ooxml import OOXMLFile
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableRow, TableCell
from odf.text import P
rows=[["Naam","Kleur bovenkleding","Reistijd (min)","Aanwezig","E-mail","Leeftijd"],
["Anna","zwart",12.5,"ja","anna@example.org",31],
["Bram","wit",30,"nee","bram@example.org",42],
["Zoë","blauw",None,"ja","zoe@example.org",28],
[None]*6,
["Anna","paars",45,"ja","anna2@example.org",55]]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Uitleg"; ws["A1"]="Vul het tweede blad in"
ws=wb.create_sheet("Deelnemers")
for r in rows: ws.append(r)
ws["A7"]='=CONCATENATE("Chris"," Smit")'; ws["B7"]="zwart"; ws["D7"]=True; ws["C7"]=15
ws["G1"]="Gekomen om"; ws["G2"]=datetime.datetime(2026,11,23,9,30)
h=wb.create_sheet("Verborgen"); h.sheet_state="hidden"; h["A1"]="Naam"; h["A2"]="Geheim"
wb.save("people.xlsx")
wb=openpyxl.Workbook(); wb.active.append(["Naam"]); wb.save("header-only.xlsx")
wb=openpyxl.Workbook(); wb.save("empty.xlsx")
with open("people.xlsx","rb") as f:
    o=OOXMLFile(f)
    with open("password.xlsx","wb") as g: o.encrypt("kring",g)
x=xlwt.Workbook(); s=x.add_sheet("Deelnemers")
for i,r in enumerate(rows):
    for j,c in enumerate(r):
        if c is not None: s.write(i,j,c)
x.save("people.xls")
d=OpenDocumentSpreadsheet(); t=Table(name="Deelnemers")
for r in rows:
    tr=TableRow()
    for c in r:
        if c is None: tr.addElement(TableCell())
        elif isinstance(c,str):
            tc=TableCell(valuetype="string"); tc.addElement(P(text=c)); tr.addElement(tc)
        else:
            tc=TableCell(valuetype="float",value=str(c)); tc.addElement(P(text=str(c).replace('.',','))); tr.addElement(tc)
    t.addElement(tr)
d.spreadsheet.addElement(t); d.save("people.ods")
